import { expect, it } from 'vitest';
import { canonicalJson, readScenario, scenarioHash, sha256Hex } from '../../src/scenario/index.ts';
import { POLITY, SCENARIO } from './example.ts';

// FIPS 180-4, examples of SHA-256.
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %j as the standard says', (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});

it('writes keys in order and leaves out what is not there', () => {
  expect(canonicalJson({ b: [1, { z: null, a: 'ä' }], a: undefined, A: 0.1 })).toBe(
    '{"A":0.1,"b":[1,{"a":"ä","z":null}]}',
  );
});

const hashOf = (polity: readonly string[], scenario: string = SCENARIO): string => {
  const checked = readScenario({
    scenarios: [{ file: 's.yaml', text: scenario }],
    polity: polity.map((text, index) => ({ file: `${index}.yaml`, text })),
  });
  if (!('scenario' in checked)) throw new Error(checked.problems[0]?.message);
  return scenarioHash(checked.scenario);
};

it('is the same however the content is written', () => {
  const hash = hashOf([POLITY]);
  const at = POLITY.indexOf('bodies:\n');
  expect(hashOf([POLITY.slice(0, at), POLITY.slice(at)])).toBe(hash);
  expect(hashOf([`# a comment\n${POLITY}`])).toBe(hash);
  expect(hashOf([POLITY.replace('id: ada, name: Ada Lund', 'name: "Ada Lund", id: ada')])).toBe(hash);
});

it('changes with the content', () => {
  const hash = hashOf([POLITY]);
  expect(hashOf([POLITY.replace('Ada Lund', 'Ada Lunde')])).not.toBe(hash);
  expect(hashOf([POLITY], SCENARIO.replace('1929-12-31', '1930-12-31'))).not.toBe(hash);
});
