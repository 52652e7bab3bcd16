import { createHash } from 'node:crypto';
import { FIRST_NIGHT, FIRST_NIGHT_ELEMENT } from '../look/first-night.ts';

const HASH = `'sha256-${createHash('sha256').update(FIRST_NIGHT).digest('base64')}'`;

export const hasFirstNight = (html: string): boolean => html.includes(FIRST_NIGHT_ELEMENT);

/** A policy on content, in a page or by itself, that allows those lines by what they say. */
export const allowFirstNight = (policy: string): string => policy.replace("script-src 'self'", `$& ${HASH}`);
