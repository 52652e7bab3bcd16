import { svelte } from '@cramps/eslint-config';

export default svelte;
