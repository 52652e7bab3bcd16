import { endpoint } from './endpoint.ts';

/** Emergency numbers, only those that a source confirms: a wrong one would cost minutes that count. */
export const emergencyNumbers = [
  endpoint({
    method: 'get',
    path: '/v1/emergency-numbers',
    operationId: 'listEmergencyNumbers',
    tag: 'Emergency',
    summary: 'The emergency numbers that are verified',
    answer: {
      description: 'The numbers by country.',
      schema: async () => (await import('../schemas/emergency-numbers.ts')).all,
    },
    handle: async () => (await import('../answers/emergency-numbers.ts')).answerNumbers,
  }),
  endpoint({
    method: 'get',
    path: '/v1/emergency-numbers/{country}',
    operationId: 'getEmergencyNumber',
    tag: 'Emergency',
    summary: 'The emergency number of a country, if it is verified',
    params: { country: { description: 'ISO 3166-1 alpha-2, in any case.', example: 'GB' } },
    answer: {
      description: 'The number, and what confirms it.',
      schema: async () => (await import('../schemas/emergency-numbers.ts')).one,
    },
    problems: ['unknown-id'],
    handle: async () => (await import('../answers/emergency-numbers.ts')).answerNumber,
  }),
];
