export const run = {
  label: 'Histories computed',
  progress: (done: string, all: string) => `${done} of ${all}, not final`,
  took: (done: string, seconds: string) => `${done} histories in ${seconds} s`,
  failed: (why: string) => `The worker failed (${why}); what is shown was computed before.`,
  cancel: 'Cancel',
  canceled: 'Canceled: not all histories were run, so this is not the whole.',
};

export const whatIf = { todo: '' };
