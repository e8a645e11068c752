// What zod objects to → our codes. A schema may name its own code and expectation in a message: 'schema/id id'.
import type { z } from 'zod';
import { type IssueCode, issueCodes } from '../model/issue.ts';
import { fieldOf } from './field-of.ts';

export interface SchemaFault {
  readonly code: IssueCode;
  readonly path: readonly PropertyKey[];
  /** An unknown key is a fault of the key; all else of the value. */
  readonly side: 'key' | 'value';
  readonly expected?: string;
}

type ZodIssue = z.core.$ZodIssue;

export function schemaFaults(issues: readonly ZodIssue[], input: unknown): SchemaFault[] {
  return issues.flatMap((issue) => faults(issue, input, []));
}

function faults(issue: ZodIssue, input: unknown, base: readonly PropertyKey[]): SchemaFault[] {
  const path = [...base, ...issue.path];
  const value = fieldOf(input, ...path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'schema/unknown-key', path: [...path, key], side: 'key' }));
  }
  if (value === undefined && issue.code !== 'custom') return [{ code: 'schema/missing-key', path, side: 'value' }];
  if (issue.code === 'invalid_union') return unionFaults(issue, input, path);
  return [{ ...verdict(issue), path, side: 'value' }];
}

/** The branch the author most likely meant: right in type, fewest objections. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, input: unknown, path: readonly PropertyKey[]): SchemaFault[] {
  const open = issue.errors.filter((branch) =>
    branch.every((one) => one.path.length > 0 || one.code !== 'invalid_type'),
  );
  const [best] = [...open].sort((a, b) => weight(a) - weight(b));
  if (best) return best.flatMap((one) => faults(one, input, path));
  const types = issue.errors.flat().map((one) => (one.code === 'invalid_type' ? one.expected : ''));
  return [
    { code: 'schema/type', path, side: 'value', expected: types.includes('string') ? 'text-or-missing' : 'object' },
  ];
}

const weight = (issues: readonly ZodIssue[]): number =>
  issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);

function verdict(issue: ZodIssue): { code: IssueCode; expected?: string } {
  const [code = '', expected] = issue.message.split(' ');
  if ((issueCodes as readonly string[]).includes(code)) return { code: code as IssueCode, expected };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' || issue.expected === 'int')
        return { code: 'schema/number', expected: issue.expected };
      return { code: 'schema/type', expected: issue.expected };
    case 'invalid_value':
      return { code: 'schema/value', expected: issue.values.map((value) => String(value) || '""').join(' | ') };
    case 'invalid_format':
      return issue.format === 'date'
        ? { code: 'schema/date', expected: 'day' }
        : { code: 'schema/value', expected: issue.format };
    case 'too_small':
      return small(issue);
    case 'too_big':
      return { code: issue.origin === 'number' ? 'schema/number' : 'schema/length', expected: `≤ ${issue.maximum}` };
    default:
      return { code: 'schema/value', expected: 'allowed-value' };
  }
}

function small(issue: z.core.$ZodIssueTooSmall): { code: IssueCode; expected?: string } {
  if (issue.origin === 'number' || issue.origin === 'int')
    return { code: 'schema/number', expected: `≥ ${issue.minimum}` };
  return { code: 'schema/length', expected: issue.minimum === 1 ? 'not-empty' : `≥ ${issue.minimum}` };
}
