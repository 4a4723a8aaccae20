// What is wrong with an answer, or with none. Only the first fault is told, as the others follow from it.

import { type Answer, type Ask, LATE, type Silence } from './answer.ts';
import { JUDGES } from './judges.ts';

/** By the name of the check of what is silent; the first whose `code` fits. */
const SILENCES: readonly {
  readonly check: string;
  readonly code: RegExp;
  readonly remedy: string;
}[] = [
  {
    check: 'certificate',
    code: /CERT|SELF_SIGNED|UNABLE_TO|TLS|SSL/,
    remedy: 'look in SSL/TLS > Edge Certificates which names it is for, and until when',
  },
  {
    check: 'late',
    code: new RegExp(`^${LATE}$`),
    remedy:
      'npx wrangler tail shows whether the Worker is asked at all; if it is not, look at what stands before it',
  },
  {
    check: 'reach',
    code: /^/,
    remedy: 'see that the domain has a DNS record that leads to this Worker',
  },
];

export interface Verdict {
  readonly check: string;
  readonly problem: string;
  readonly remedy: string;
  readonly passes: boolean;
}

export const judge = (answer: Answer | Silence, ask: Ask, now: number): Verdict | undefined => {
  if ('silence' in answer) {
    const { silence, code = '' } = answer;
    const found = SILENCES.find((row) => row.code.test(code));
    const { check = '', remedy = '' } = found ?? {};
    return { check, problem: `cannot be read (${silence})`, remedy, passes: check !== 'certificate' };
  }
  for (const [check, { problem, remedy, passes = false }] of Object.entries(JUDGES)) {
    const found = problem(answer, ask, now);
    if (found) return { check, problem: found, remedy, passes };
  }
  return undefined;
};
