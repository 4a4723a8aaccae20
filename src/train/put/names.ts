// Names put into a line: what is said of somebody is said of somebody with an ambiguous surname, in the right form.

import { ABROAD, BYLINES, COMMON, GIVEN, ROLES, SURNAMES, TITLES } from '../data/names.ts';
import type { Dice } from '../dice.ts';

const titles = TITLES.split(' ');
const roles = ROLES.split(' ');
const surnames = [...SURNAMES];
const given = [...GIVEN];
const bylines = BYLINES.split('|');
const abroad = ABROAD.split(' ');

const oneOf = (words: readonly string[]) =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length).join('|');

const SAYING =
  '表示|指出|強調|認為|說|今|昨|日前|於|在|與|和|及|率|等|也|並|除|期|感|致詞|出席|、|，|。|）|$';

/** Where a person is spoken of: by a pronoun, by a surname with a title, by a full name after a title or in a list. */
const PLACES = new RegExp(
  `(?<![其吉維利他她])[他她](?![們人國項種山方日媽律她他是的])|[他她](?=是|的(?!士))|(?:總統|副總統)(?=說|表示|指出|強調|認為)|` +
    `民眾(?=說|表示)|(?<=、)[${COMMON}](?=\\p{Script=Han}{1,2}[、及與和])|` +
    `(?<=${oneOf([...titles.filter((title) => title.length > 1), '總統', '主委', '執行長'])})[${COMMON}]\\p{Script=Han}{2}(?=${SAYING})|` +
    `[${COMMON}](?:總統|副總統|市長|副市長|局長|院長|部長|主任|主席|秘書長|先生|女士|小姐|教授|老師|校長|委員|議員|里長|董事長|處長)`,
  'gu',
);

export const createNames = (dice: Dice) => {
  const surname = () => dice.of(surnames);
  const full = () => surname() + dice.of(given) + (dice.share() < 0.72 ? dice.of(given) : '');
  const called = () => surname() + dice.of(titles);
  const FORMS: readonly (readonly [share: number, name: () => string])[] = [
    [0.42, called],
    [0.7, full],
    [0.75, () => dice.of('小小老老阿') + surname()],
    [0.86, () => dice.of(roles) + full()],
    [0.88, () => dice.of(roles) + called()],
    [0.91, () => `${full()}${dice.of(['、', '和', '與'])}${full()}`],
    [0.94, () => `${called()}${dice.of(['、', '和', '與'])}${called()}`],
    [0.96, () => `${full()}、${full()}${dice.of(['和', '、', '、'])}${full()}`],
    [0.975, () => `${full()}${dice.of(titles)}`],
    [0.985, () => dice.of(abroad)],
    [1, () => `姓${surname()}的${dice.of(roles)}`],
  ];
  const name = () => {
    const share = dice.share();
    return (FORMS.find(([bound]) => share < bound) ?? FORMS[0])?.[1]() ?? '';
  };
  const nameFor = (place: string): string => {
    if (/^[他她總副民]/.test(place)) return name();
    if (place.length === 1) return surname();
    return place.length === 3 && !titleIn(place) ? full() : called();
  };
  return {
    /** The line with names in it, or as it is where there is no room for one. */
    into: (line: string, share: number): string =>
      line.replace(PLACES, (place) => (dice.share() >= share ? place : nameFor(place))),
    byline: (): string => dice.of(bylines).replaceAll('{名}', full),
    /** What a slot of a template stands for. */
    slots: {
      名: full,
      字: () => dice.of(given) + dice.of(given),
      姓: surname,
      稱: called,
      職: () => dice.of(roles),
      外: () => dice.of(abroad),
    },
  };
};

const TITLED = /[統長任席生士姐授師員]$/;
const titleIn = (place: string) => TITLED.test(place) && titles.includes(place.slice(1));
