export { blocControl } from './blocControl.ts';
