// Given names that may be written in more than one way: what each of them may be.

import type { Language } from '../../content/language.ts';
import { fromPivot } from '../convert/convert.ts';
import { remembered } from '../convert/remember.ts';
import { GIVEN_DOUBTS } from '../data/given-doubts.ts';
import { personIn, surnameLength } from './names.ts';

type Forms = readonly (readonly [form: string, share: number])[];

const tableOf = remembered((_: 'all'): ReadonlyMap<string, Forms> => {
  const rows = GIVEN_DOUBTS.split(' ').map((row): [string, Forms] => {
    const [from = '', forms = ''] = row.split('=');
    const counts = [...forms.matchAll(/(\p{Script=Han})(\d+)/gu)].map(
      ([, form = '', count]) => [form, Number(count)] as const,
    );
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    return [from, counts.map(([form, count]) => [form, count / all])];
  });
  return new Map(rows);
});

/** What a Chinese name may be in a variant, what is published first; one alone where nobody would write it otherwise. */
export const namesFor = (name: string, variant: Language): Forms => {
  const published = personIn(name, 'zh-Hans', variant);
  if (name.includes('·')) return [[published, 1]];
  const table = tableOf('all');
  let forms: Forms = [[published, 1]];
  for (let at = surnameLength(name); at < name.length; at++) {
    const others = table.get(name.charAt(at));
    if (others)
      forms = forms.flatMap(([form, share]) =>
        others.map(
          ([other, part]) =>
            [form.slice(0, at) + fromPivot(other, variant) + form.slice(at + 1), share * part] as const,
        ),
      );
  }
  return forms;
};
