// What publishers write where their articles may not be taken, in licences, terms and notices.

export const FORBIDDING: readonly RegExp[] = [
  /(?<!不)(?:禁止|[严嚴]禁|[谢謝][绝絕]|[请請]勿|切勿)[^，。；,.;商]{0,10}(?:[转轉][载載摘發发]|复制|複製|引用|使用)/u,
  /不(?:得|可|准|許|许|允许|允許)[^，。；,.;商]{0,10}(?:[转轉][载載摘發发]|复制|複製|引用|使用)/u,
  /未[经經得][^。；;]{0,16}(?:[许許]可|授[权權]|同意|允[许許])[^。；;]{0,12}(?:不得|不可|[请請]勿|禁止|[严嚴]禁|[谢謝][绝絕]|概不|均[属屬]侵[权權])/u,
  /\b(?:do not|don't|may not|must not|cannot|not to) (?:be )?(?:re-?publish|re-?print|reproduce|copy|copied|redistribut)/i,
  /\bno (?:republication|reproduction|reprint|redistribution|copying)\b/i,
  /\bwithout (?:the )?(?:prior |written |express )*(?:permission|consent|authori[sz]ation)\b/i,
  /\ball rights reserved\b/i,
];

/** Licences that allow no changed version: each of our variants is one. */
export const UNCHANGED: readonly RegExp[] = [
  /\bCC[- ]BY(?:-NC)?-ND\b/i,
  /creativecommons\.org\/licenses\/by(?:-nc)?-nd\b/i,
];
