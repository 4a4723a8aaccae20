import { writeFileSync, existsSync } from 'node:fs';
import { test } from 'vitest';
import { outcome } from './support/import/kind.ts';
import { KEPT_BACK, TAUGHT } from './support/import/outlets/outlets.ts';
import { inBoth } from './support/import/outlets/select-all.ts';

test('judge', async () => {
  const from = Number(process.env.FROM ?? 0);
  const sets: [string, readonly any[]][] = process.env.EXTRA
    ? await Promise.all(process.env.EXTRA.split(',').map(async (f) => {
        const m = await import(f);
        return [f.replace(/.*\//, ''), inBoth(Object.values(m)[0] as never)] as [string, any];
      }))
    : [...TAUGHT, ...KEPT_BACK].map((s, i) => [String(i), s] as [string, any]).slice(from);
  const rows: any[] = [];
  const out: string[] = [];
  for (const [set, kinds] of sets) {
    for (const [i, kind] of kinds.entries()) {
      const { status: _, refused, warns: _w, ...expected } = kind.expected;
      const asked = { ...expected, status: 'usable', refused: refused ?? /^$/ };
      const found: any = outcome({ ...kind, expected: asked });
      const names = Object.keys(expected);
      const wrong = names.filter((n) => JSON.stringify(found[n]) !== JSON.stringify((expected as any)[n]));
      const text = kind.kind.startsWith('pasted') || / copied|as text/.test(kind.kind);
      rows.push({ set, i, kind: kind.kind.slice(0, 60), text: kind.kind.startsWith('pasted'), n: names.length, wrong, usable: found.status === 'usable', hasBody: 'body' in expected });
      if (wrong.length && process.env.SHOW) {
        out.push(`## ${set} ${i} ${kind.kind.slice(0, 70)} ${found.status === 'usable' ? '*** USABLE' : String(found.status)}`);
        for (const n of wrong) out.push(`  ${n}\n    want ${JSON.stringify((expected as any)[n])}\n    have ${JSON.stringify(found[n])}`);
      }
    }
  }
  for (const text of [false, true]) {
    const all = rows.filter((r) => r.text === text);
    const n = all.reduce((s, r) => s + r.n, 0), w = all.reduce((s, r) => s + r.wrong.length, 0);
    const us = all.filter((r) => r.usable), right = all.filter((r) => !r.wrong.length);
    const bodies = all.filter((r) => r.hasBody);
    out.push(`${text ? 'copied' : 'HTML'}: fields ${n - w} of ${n}; bodies ${bodies.filter((r) => !r.wrong.includes('body')).length} of ${bodies.length}; usable ${us.length}: wrong ${us.filter((r) => r.wrong.length).length}; right ${right.length}: usable ${right.filter((r) => r.usable).length}`);
  }
  writeFileSync(process.env.OUT ?? '/tmp/judge.json', JSON.stringify(rows));
  writeFileSync('/tmp/judge-wt.txt', out.join('\n'));
}, 600000);
