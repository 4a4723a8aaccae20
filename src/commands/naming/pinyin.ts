// Ids from Chinese: words as they are read aloud, without tones. The door of pinyin-pro.

import { pinyin } from 'pinyin-pro';

const LONGEST = 48;

/** `冬天的河` as `dong-tian-de-he`; cut between words, and empty where nothing of it can be said in letters. */
export const idFrom = (text: string): string => {
  const words = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = words[0]?.slice(0, LONGEST) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + word.length + 1 > LONGEST) break;
    id += `-${word}`;
  }
  return id;
};
