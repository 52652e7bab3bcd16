import { sha256 } from '@noble/hashes/sha2.js';
import type { FindingId, Profile } from '../types.ts';

/** The same person in the same words: unknown answers left out, keys and medicines in order, repeats removed. */
function canonicalProfile({ findings, medicines = [], age, sex }: Profile): string {
  const answers = (Object.keys(findings) as FindingId[])
    .sort()
    .flatMap((id) => (findings[id] === 'present' || findings[id] === 'absent' ? [[id, findings[id]]] : []));
  return JSON.stringify([answers, [...new Set(medicines)].sort(), age ?? null, sex ?? null]);
}

/** 20 hexadecimal digits of the SHA-256 of the content version and the canonical profile: the same anywhere, years later. */
export function resultId(contentVersion: string, profile: Profile): string {
  const hash = sha256(new TextEncoder().encode(`${contentVersion}\n${canonicalProfile(profile)}`));
  return Array.from(hash.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
