export const why = { todo: '' };
