export const run = {
  progress: (done: string, all: string) => `${done} of ${all}, not final`,
  cancel: 'Cancel',
};

export const whatIf = { todo: '' };
