// Properties are tried on the same cases every time, so that a run of the tests can be repeated; PLENUM_CASES=<whole number> tries
// others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PLENUM_CASES ?? 1922) });
