export const story = { todo: '' };
