// Names put into a line: what is said of somebody is said of somebody with an ambiguous surname, in the right form.

import { GIVEN, ROLES, SURNAMES, TITLES } from './data/names.ts';
import type { Dice } from './dice.ts';

/** Pronouns, the surnames of newspapers' lists and heads of state: where a name may stand. */
const PLACES =
  /(?<![其吉維利他她])[他她](?![們人國項種山方日媽律她他是的])|[他她](?=是|的(?!士))|總統(?=說|表示|指出|強調|認為)|民眾(?=說|表示)|(?<=、)[王李陳張林黃吳劉蔡楊許鄭謝郭洪](?=\p{Script=Han}{1,2}[、及與和])/gu;

const titles = TITLES.split(' ');
const roles = ROLES.split(' ');
const surnames = [...SURNAMES];
const given = [...GIVEN];

export const createNames = (dice: Dice) => {
  const surname = () => dice.of(surnames);
  const full = () => surname() + dice.of(given) + (dice.share() < 0.72 ? dice.of(given) : '');
  const called = () => surname() + dice.of(titles);
  const FORMS: readonly (readonly [share: number, name: () => string])[] = [
    [0.42, called],
    [0.7, full],
    [0.76, () => dice.of('小老') + surname()],
    [0.88, () => dice.of(roles) + full()],
    [0.91, () => `${full()}${dice.of(['、', '和', '與'])}${full()}`],
    [0.94, () => `${called()}${dice.of(['、', '和', '與'])}${called()}`],
    [0.97, () => `${full()}、${full()}${dice.of(['和', '、', '、'])}${full()}`],
    [0.985, () => `${full()}${dice.of(titles)}`],
    [1, () => `姓${surname()}的${dice.of(roles)}`],
  ];
  const name = () => {
    const share = dice.share();
    return (FORMS.find(([bound]) => share < bound) ?? FORMS[0])?.[1]() ?? '';
  };
  /** The line with names in it, or as it is where there is no room for one. */
  return (line: string, share: number): string =>
    line.replace(PLACES, (place) =>
      dice.share() >= share ? place : /^[他她總民]/.test(place) ? name() : surname(),
    );
};
