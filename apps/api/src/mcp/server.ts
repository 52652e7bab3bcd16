import { McpServer } from '@modelcontextprotocol/server';
import { contentVersion } from '@cramps/content/version';
import { addResources } from './resources.ts';
import { addTool } from './tool.ts';
import { checkMedicine } from './tools/check-medicine.ts';
import { getCause } from './tools/get-cause.ts';
import { matchCauses } from './tools/match-causes.ts';
import { nextQuestionsTool } from './tools/next-questions.ts';
import { readText } from './tools/read-text.ts';
import { searchTool } from './tools/search.ts';

/** What an assistant is told when it connects. */
const about = {
  description: [
    'Cited knowledge of night leg cramps. It gives general information and does not diagnose.',
    'Show what stands in `mustShow` of every result before anything else: red flags with their advice, then the intended use.',
    'For anybody under 16 nothing is ranked: give the age, pass on `mustShow.child`, and name no cause of your own.',
    'Never lower the urgency. Name the source beside what it supports. Say "fits what you said", never "you have".',
    'Never tell anybody to start, stop or change a medicine.',
    'What read_text finds in a text is a suggestion: have the person confirm it, then call match_causes with the ids.',
  ].join(' '),
};

/** A server for one request: it holds no state, so any process can answer the next one. */
export function mcpServer(): McpServer {
  const server = new McpServer(
    { name: 'cramps', version: contentVersion },
    { instructions: about.description },
  );
  addTool(server, readText);
  addTool(server, matchCauses);
  addTool(server, getCause);
  addTool(server, checkMedicine);
  addTool(server, searchTool);
  addTool(server, nextQuestionsTool);
  addResources(server);
  return server;
}
