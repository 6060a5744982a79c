export { collections } from './src/site/collections.ts';
