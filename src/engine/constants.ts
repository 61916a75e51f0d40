/** Below this capacity a person is told to rest and cannot sit in a body (share of full work). */
export const REST_BELOW = 0.5;
/** Status of an actor's seat in a body. */
export const NO_SEAT = 0;
export const CANDIDATE = 1;
export const VOTING = 2;
/** So many live under sanction in most months, or fewer. */
export const USUAL_SANCTIONED = 2;
/** Office holders that are no actor. */
export const VACANT = -1;
export const OUTSIDER = -2;
/** A mover whom the record does not name; one whom it names and who is no actor is an outsider. */
export const UNKNOWN = -1;
/** A public stance (-1 to 1) beyond which somebody is counted as having taken sides on a motion. */
export const TAKES_SIDES = 0.3;
/** Days in a month, on average. */
export const MONTH_DAYS = 30.44;
