import type { Belief, Claim, Source } from 'plenum/evidence';
import type { Collections } from 'plenum/polity';

// What the look-up pages load: made from the checked polity when the app is built, never written by hand.

/** Who, where, how: people, bodies, offices, and what ties them. */
export interface PeopleBundle
  extends Pick<
    Collections,
    'persons' | 'bodies' | 'offices' | 'tenures' | 'terms' | 'ties' | 'stances' | 'issues' | 'health'
  > {
  readonly scenario: ScenarioHead;
}

/** The scenario that the app speaks of. */
export interface ScenarioHead {
  readonly id: string;
  readonly title: string;
  readonly scenarioHash: string;
  readonly version: string;
  readonly start: string;
  readonly documentedUntil: string;
  readonly horizon: string;
  readonly inner: string;
  readonly assembly: string;
  readonly actors: readonly string[];
}

/** Decisions on record, texts and sittings; what tips a decision where the engine has been asked. */
export interface DecisionsBundle extends Pick<Collections, 'decisions' | 'documents' | 'sittings'> {
  readonly tippings: readonly Tipping[];
}

/** A decision as the engine met it on its eve, in one history: what made the ballot, and what would turn it. */
export interface Tipping {
  readonly decision: string;
  readonly seed: number;
  readonly replicate: number;
  readonly chance: number;
  readonly carried: boolean;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly terms: readonly {
    readonly term: string;
    readonly part: number;
    readonly tips: boolean;
    readonly numbers: readonly TippingNumber[];
  }[];
  /** the smallest change of a cause that turns it, in words; null where none that was tried does */
  readonly flip: string | null;
  /** the same for luck */
  readonly luck: string | null;
  readonly leversTried: number;
}

/** A number of the scenario that a term rests on. */
export interface TippingNumber {
  readonly path: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly kind: string;
  readonly claims: readonly string[];
}

/** Everything that is claimed, and by whom. */
export interface ClaimsBundle {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/** Where sources disagree, what is believed, and how schools read it. */
export interface EvidenceBundle {
  readonly contradictions: readonly Contradiction[];
  readonly beliefs: readonly Belief[];
  readonly readings: readonly ReadingCard[];
  /** what each rule of the finder says cannot be */
  readonly rules: Readonly<Record<string, string>>;
}

export interface Contradiction {
  readonly key: string;
  readonly rule: string;
  readonly severity: string;
  readonly subject: string;
  /** what it is about, in words: a decision's question, a person's name */
  readonly about: string;
  readonly predicate: string;
  readonly why: string;
  readonly sides: readonly { readonly says: string; readonly claims: readonly string[] }[];
  /** which side is taken by the scenario as it stands; null where it is left open */
  readonly choice: TakenSide | null;
  /** readings that take another side than the scenario, with theirs */
  readonly otherwise: readonly (TakenSide & { readonly reading: string })[];
}

export interface TakenSide {
  readonly side: 0 | 1;
  readonly because: string;
  readonly belief: string;
}

/** A school: what it holds, who holds it, what would embarrass it, and what it sets otherwise. */
export interface ReadingCard {
  readonly id: string;
  readonly name: string;
  readonly holds: string;
  readonly heldBy: string;
  readonly embarrassedBy: string;
  readonly beliefs: readonly string[];
  readonly settings: readonly ReadingSetting[];
}

export interface ReadingSetting {
  readonly path: string;
  readonly value: number | boolean;
  readonly range: readonly [number, number] | null;
  readonly claims: readonly string[];
  readonly assumed: string | null;
}

/** What the model is: written by the program from the model. */
export interface MethodBundle {
  readonly description: string;
  readonly odd: string;
  readonly citation: { readonly text: string; readonly bibtex: string };
  readonly mechanisms: readonly MechanismCard[];
  /** what it is known to get wrong, and leaves out */
  readonly limits: string;
  readonly misses: readonly string[];
}

export interface MechanismCard {
  readonly id: string;
  readonly on: boolean;
  readonly claim: string;
  readonly neutral: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly meaning: string;
    readonly kind: string;
    readonly claims: readonly string[];
    readonly because: string;
  }[];
}
