import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { localised, locales, type Localised } from '../locales.ts';
import { z } from '../zod.ts';

/** A tool as it is described to an assistant. */
export interface Tool<Input extends z.ZodRawShape, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** The result, or what is wrong with what was asked, in words an assistant can act on. */
  readonly run: (
    input: z.output<z.ZodObject<Input>>,
    localised: Localised,
  ) => z.input<Output> | string | Promise<z.input<Output> | string>;
}

const locale = z.enum(locales).optional().describe('Locale of the words; English where it is left out.');

const failed = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });

/** Adds a tool. Its result goes out twice: as data, and as the same JSON in text for clients that know only that. */
export function addTool<Input extends z.ZodRawShape, Output extends z.ZodObject>(
  server: McpServer,
  tool: Tool<Input, Output>,
): void {
  const { name, title, description, input, output, run } = tool;
  const config = {
    title,
    description,
    inputSchema: z.strictObject({ ...input, locale }),
    outputSchema: output,
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given): Promise<CallToolResult> => {
    const asked = given as z.output<z.ZodObject<Input>> & { locale?: (typeof locales)[number] };
    const result = await run(asked, await localised(asked.locale ?? 'en'));
    if (typeof result === 'string') return failed(result);
    return {
      structuredContent: result as Record<string, unknown>,
      content: [{ type: 'text', text: JSON.stringify(result) }],
    };
  });
}
