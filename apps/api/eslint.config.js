import { api } from '@cramps/eslint-config';

export default api;
