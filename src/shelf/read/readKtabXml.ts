import { nameText, type Path, type Place, type Problem, quotedText } from './draft.ts';
import { attentionProblems } from './ktabAttention.ts';
import { ktabParameters } from './ktabParameters.ts';
import { readCases } from './readCases.ts';
import { type Reading, refuse } from './reading.ts';
import { numberOfText } from './values.ts';
import { childOf, childrenOf, textOf, type XmlElement, xmlTree } from './xmlTree.ts';

/**
 * Reads a scenario of KTAB's spatial model: dimensions, actors with capability, position and salience in percent, the nine
 * model parameters, and how ideals follow positions. The seed is passed over, as it belongs to another generator.
 */
export function readKtabXml(text: string): Reading {
  const root = xmlTree(text);
  if ('problem' in root) return refuse([root.problem]);
  const actors = childrenOf(childOf(root, 'Actors'), 'Actor');
  const wrong = otherScenario(root, actors);
  if (wrong !== undefined) return refuse([wrong]);
  const dimensions = childrenOf(childOf(root, 'Dimensions'), 'dName');
  const problems: Problem[] = [];
  const parts = actors.map((actor) => partsOf(actor, dimensions.length, problems));
  if (problems.length > 0) return refuse(problems);
  const names = actors.map((actor) => textOf(childOf(actor, 'name')));
  const group = {
    issues: dimensions.map(textOf),
    actors: parts.map(({ position, salience, capability }, i) => ({
      name: names[i],
      capability: elementValue(capability),
      position: position.map(elementValue),
      salience: salience.map(elementValue),
    })),
  };
  const parameters: Record<string, unknown> = ktabParameters(childOf(root, 'ModelParameters'), problems);
  const accommodation = accommodationOf(root, names, problems);
  if (accommodation !== undefined) parameters.accommodation = accommodation;
  problems.push(...attentionProblems(group.actors, (i) => placeOfElement(actors[i]!)));
  const placeOf = ([, list, index, part, k = 0]: Path): Place => {
    const at = Number(index);
    if (list === 'issues') return placeOfElement(dimensions[at] ?? root);
    const actor = parts[at];
    if (actor === undefined) return placeOfElement(root);
    if (part === 'position') return placeOfElement(actor.position[Number(k)] ?? actors[at]!);
    if (part === 'salience') return placeOfElement(actor.salience[Number(k)] ?? actors[at]!);
    return placeOfElement((part === 'capability' ? actor.capability : undefined) ?? actors[at]!);
  };
  const reading = readCases([{ id: 'table', cluster: 'table', draft: { group }, placeOf }], parameters);
  if (problems.length === 0) return reading;
  return refuse('problems' in reading ? [...reading.problems, ...problems] : problems);
}

const placeOfElement = ({ row, column }: XmlElement): Place => ({ row, column: Math.max(1, column) });

function elementValue(element: XmlElement | undefined): number | string | undefined {
  const text = textOf(element);
  return text === '' ? undefined : (numberOfText(text) ?? text);
}

/** What is wrong where a file is not a scenario of the spatial model at all. */
function otherScenario(root: XmlElement, actors: readonly XmlElement[]): Problem | undefined {
  const place = placeOfElement(root);
  if (root.name !== 'Scenario')
    return { ...place, message: `the outermost element is ${quotedText(root.name)}: give KTAB's <Scenario>` };
  if (actors.some((actor) => childOf(actor, 'ItemValues') !== undefined)) {
    const message =
      "a scenario of KTAB's reform priorities (actors have ItemValues), not of its spatial model: " +
      'give actors a Position and a Salience';
    return { ...place, message };
  }
  if (actors.length > 0 && childOf(root, 'Dimensions') !== undefined) return undefined;
  return { ...place, message: 'no <Actors> or no <Dimensions>: a spatial scenario has both' };
}

interface Parts {
  readonly capability: XmlElement | undefined;
  readonly position: readonly XmlElement[];
  readonly salience: readonly XmlElement[];
}

function partsOf(actor: XmlElement, dimensions: number, problems: Problem[]): Parts {
  const listed = (list: string, entry: string): readonly XmlElement[] => {
    const found = childrenOf(childOf(actor, list), entry);
    if (found.length === dimensions) return found;
    const who = nameText(textOf(childOf(actor, 'name')));
    problems.push({
      ...placeOfElement(childOf(actor, list) ?? actor),
      message: `${list} of ${who} has ${found.length} <${entry}> for ${dimensions} dimensions: give one for each`,
    });
    return [];
  };
  return {
    capability: childOf(actor, 'capability'),
    position: listed('Position', 'dCoord'),
    salience: listed('Salience', 'dSal'),
  };
}

/** Row i: how far the ideal of actor i follows each actor's position; the identity where the file says nothing. */
function accommodationOf(
  root: XmlElement,
  names: readonly string[],
  problems: Problem[],
): readonly (readonly number[])[] | undefined {
  const pairs = childrenOf(childOf(root, 'IdealAdjustment'), 'iaPair');
  if (pairs.length === 0) return undefined;
  const matrix: number[][] = names.map((_, i) => names.map((__, j) => (i === j ? 1 : 0)));
  for (const pair of pairs) {
    const [i, j] = ['adjustingIdeal', 'referencePos'].map((role) => {
      const name = textOf(childOf(pair, role));
      const at = names.indexOf(name);
      if (at < 0)
        problems.push({
          ...placeOfElement(pair),
          message: `${role} names ${quotedText(name)}, who is no actor`,
        });
      return at;
    });
    const adjust = elementValue(childOf(pair, 'adjust'));
    const faulty = typeof adjust !== 'number' || adjust < 0 || adjust > 1;
    if (faulty)
      problems.push({ ...placeOfElement(pair), message: `adjust is ${adjust}: give a number from 0 to 1` });
    else if (i! >= 0 && j! >= 0) matrix[i!]![j!] = adjust;
  }
  return matrix;
}
