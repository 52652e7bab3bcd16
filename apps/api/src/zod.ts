import { extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';

/**
 * zod, able to describe itself for OpenAPI. It is imported from here and before the schemas of the content package: only
 * schemas that are made afterwards can be described. Nothing that runs at the start of a process imports it.
 */
extendZodWithOpenApi(z);

export { z };
