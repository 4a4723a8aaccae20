// What each field of a record is for, in Chinese and in English: shown by editors that know JSON Schema, and in
// docs/authoring.md. A field within another is named with a dot; test/content/schema.test.ts finds what is missing.

import type { FrontMatter } from '../schema/record.ts';
import type { Purpose } from './settings-fields.ts';

type Within =
  `${'source' | 'author' | 'image' | 'audio' | 'video' | 'withdrawn' | 'correction' | 'related' | 'variants'}.${string}`;

const recording = <M extends 'audio' | 'video'>(medium: M, zh: string, en: string, type: string) =>
  ({
    [`${medium}.src`]: {
      zh: `地址：https://…；文件在 content/media 里的，写 ${zh}。`,
      en: `https://…, or ${en} for a file of content/media.`,
    },
    [`${medium}.title`]: { zh: '标题，播放器旁边会显示。', en: 'What it is; shown beside the player.' },
    [`${medium}.credit`]: { zh: '作者或来源。', en: 'Whose it is.' },
    [`${medium}.digitalSourceType`]: { zh: '制作方式，写法同上。', en: 'How it was made, as above.' },
    [`${medium}.type`]: {
      zh: `媒体类型，如 ${type}；从文件名看得出来的不用写。`,
      en: `The media type, such as ${type}, where the name does not say it.`,
    },
    [`${medium}.length`]: {
      zh: '字节数；content/media 里的文件不用写。',
      en: 'In bytes; read from files of content/media.',
    },
    [`${medium}.duration`]: {
      zh: '时长，分和秒，加引号，如 "12:30"；content/media 里的文件一般不用写。',
      en: 'Minutes and seconds in quotes, such as "12:30"; read from files of content/media.',
    },
  }) as Record<
    `${M}.${'src' | 'title' | 'credit' | 'digitalSourceType' | 'type' | 'length' | 'duration'}`,
    Purpose
  >;

export const FIELDS: Readonly<Record<keyof FrontMatter, Purpose> & Record<Within, Purpose>> = {
  id: {
    zh: '文章的永久编号，与文件名相同：6 到 64 个小写字母、数字或连字符。发布之后不能再改。',
    en: 'The permanent id, which is also the name of the file: 6 to 64 small letters, digits and hyphens. Never changed once published.',
  },
  headline: { zh: '标题，写在一行里。', en: 'The headline, on one line.' },
  alternativeHeadline: { zh: '副题。', en: 'A second headline, below the first.' },
  kicker: { zh: '眉题，排在标题上面的一行。', en: 'The line above the headline.' },
  datePublished: {
    zh: '发布时间，要写时区，如 2026-11-24T08:00:00+08:00。写将来的时间就是定时发布。发布之后，日期不能再改。',
    en: 'When it is published, with the offset from UTC, such as 2026-11-24T08:00:00+08:00. A time ahead schedules it. The day never changes once published.',
  },
  embargoed: {
    zh: '解禁时间，晚于 datePublished 时写。在此之前，任何地方都看不到这篇文章。',
    en: 'When its embargo ends, where that is later than datePublished. Nothing of it can be seen before.',
  },
  dateModified: {
    zh: '发布后改动正文的时间。写了以后，文章会回到订阅的最前面。',
    en: 'When the text was changed after publication. It brings the article back to the top of its feeds.',
  },
  inLanguage: {
    zh: '正文用什么写成：zh-Hans 简体，zh-Hant 繁体（不分地区），zh-Hant-TW 台湾繁体，zh-Hant-HK 香港繁体。其余版本由此转换。',
    en: 'What the text is written in: Simplified, Traditional of no region, of Taiwan, or of Hong Kong. The other variants are made from it.',
  },
  naive: {
    zh: '繁体正文若是由简体逐字转成的（先后、干部之类），写 true，各版本都会修正。',
    en: 'true where the Traditional text was made from Simplified one character for one (先后, 干部): it is repaired in every variant.',
  },
  articleSection: {
    zh: '频道，写 channels.yaml 里的 id；可写多个，第一个是主频道。',
    en: 'The channels, by their ids in channels.yaml; the first is home.',
  },
  provenance: {
    zh: 'original 原创，republished 转载，agency 通讯社稿。转载必须写 source。',
    en: 'Original, republished, or from an agency. What is republished needs a source.',
  },
  source: { zh: '转载的出处。', en: 'Where it was published first.' },
  'source.name': { zh: '来源媒体的名称。', en: 'The name of the source.' },
  'source.headline': {
    zh: '原标题，与本站标题不同时写。',
    en: 'The original headline, where ours is another.',
  },
  'source.url': { zh: '原文网址。', en: 'The address of the original.' },
  'source.feed': { zh: '来源媒体自己的订阅地址。', en: "The address of the source's own feed." },
  'source.datePublished': { zh: '原文的发布时间。', en: 'When the original was published.' },
  author: { zh: '作者，可写多位。', en: 'The authors.' },
  'author.name': { zh: '作者姓名。', en: "The author's name." },
  'author.role': {
    zh: '身份：author 作者，reporter 记者，photographer 摄影，commentator 评论员，correspondent 通讯员；不写则为 author。',
    en: 'Shown in words for author, reporter, photographer, commentator and correspondent; else author.',
  },
  editor: { zh: '责任编辑，可写多位。', en: 'The editors who answer for it.' },
  translator: { zh: '译者。', en: 'The translator.' },
  dateline: { zh: '电头地点，如“天津”。', en: 'The place at the head of a dispatch, such as 天津.' },
  description: {
    zh: '摘要，一两句话。不写则取正文第一段。',
    en: 'A summary of one or two sentences; else the first paragraph is taken.',
  },
  keywords: {
    zh: '关键词，列在文末；有按条件收稿的频道收这个词，就链接过去。',
    en: 'Keywords, below the text; one that a channel by rule takes leads to it.',
  },
  canonicalUrl: {
    zh: '原文网页的网址，搜索引擎以它为准。',
    en: 'The address that search engines should take for the original.',
  },
  copyrightHolder: {
    zh: '版权归谁所有，转载时应写。',
    en: 'Who holds the copyright; wanted where it is republished.',
  },
  copyrightNotice: { zh: '版权声明的原文。', en: 'The notice, word for word.' },
  license: {
    zh: '许可协议：SPDX 编号，如 CC-BY-4.0，或协议的网址。订阅、网页和记录里都会标出，程序也能读懂。',
    en: 'A licence: an id of SPDX, such as CC-BY-4.0, or its address. Feeds, pages and records say it so that machines can read it.',
  },
  usageTerms: { zh: '转载者可以怎样使用。', en: 'What a republisher may do.' },
  digitalSourceType: {
    zh: '正文的制作方式，用 IPTC 的代码，人写的可以不写。trainedAlgorithmicMedia 人工智能生成，compositeWithTrainedAlgorithmicMedia 部分由人工智能生成，machineTranslated 机器翻译，algorithmicMedia 程序自动生成：写了这几种，文章开头就有一行说明。',
    en: "How the text was made, by IPTC's codes; what people wrote needs none. trainedAlgorithmicMedia (generated), compositeWithTrainedAlgorithmicMedia (in part), machineTranslated and algorithmicMedia (by a program) are said in a line above the text.",
  },
  image: { zh: '配图，第一张是主图。', en: 'Pictures; the first is the main one.' },
  'image.src': {
    zh: '图片地址：https://…；图片在 content/media 里的，写 /media/文件名.png。文件名可用中文，也可以分文件夹。',
    en: 'https://…, or /media/name.png for a file of content/media; names in any script, and folders, are welcome.',
  },
  'image.alt': {
    zh: '替代文字：图中有什么，供看不到图的读者了解。',
    en: 'What it shows, for those who cannot see it.',
  },
  'image.caption': { zh: '图片说明。', en: 'The caption.' },
  'image.credit': { zh: '图片作者或来源。', en: 'Whose picture it is.' },
  'image.digitalSourceType': {
    zh: '图片的制作方式，代码同上；人工智能生成的，图片说明里会注明。',
    en: 'How it was made, by the same codes; what was generated is said below it.',
  },
  'image.width': {
    zh: '宽，像素。content/media 里的图片不用写，会从文件里读出。',
    en: 'Width in pixels; read from the file where it is one of content/media.',
  },
  'image.height': { zh: '高，像素，同上。', en: 'Height in pixels, likewise.' },
  audio: {
    zh: '音频，可写多段；订阅者可以在阅读器里收听，网页上有播放器。',
    en: 'Sound: an enclosure for subscribers, and a player on the page.',
  },
  ...recording('audio', '/media/录音.mp3', '/media/name.mp3', 'audio/mpeg'),
  video: { zh: '视频，写法与音频相同。', en: 'Moving pictures, written like sound.' },
  ...recording('video', '/media/视频.mp4', '/media/name.mp4', 'video/mp4'),
  'video.poster': { zh: '播放之前显示的图片。', en: 'A picture to show before it plays.' },
  pubStatus: {
    zh: 'usable 发布；withheld 暂不发布，任何页面和订阅里都没有；canceled 撤稿，须写 withdrawn。',
    en: 'Published; withheld, which never leaves the build; or canceled, which needs withdrawn.',
  },
  withdrawn: { zh: '撤稿说明，读者会看到。', en: 'The withdrawal, which readers see.' },
  'withdrawn.date': { zh: '撤稿时间，可以定在将来。', en: 'When it is withdrawn; it may lie ahead.' },
  'withdrawn.reason': { zh: '撤稿原因。', en: 'Why.' },
  correction: {
    zh: '更正，可写多条，与正文一同显示。写了以后，文章会回到订阅的最前面。',
    en: 'Corrections, shown with the text. Each brings the article back to the top of its feeds.',
  },
  'correction.date': { zh: '更正时间。', en: 'When it was corrected.' },
  'correction.text': { zh: '原来错在哪里，现在怎样改正。', en: 'What was wrong, and is right now.' },
  related: { zh: '相关文章；每条写 id 或 url 其中一个。', en: 'Further reading; each with an id or a url.' },
  'related.headline': { zh: '相关文章的标题。', en: 'The headline of the other article.' },
  'related.url': { zh: '站外文章的网址。', en: 'The address of one elsewhere.' },
  'related.id': { zh: '本站文章的 id。', en: 'The id of one of ours.' },
  variants: {
    zh: '对某个版本的人工处理，如 {zh-Hant-TW: {replace: [[轉換結果, 改為]]}}。',
    en: 'What is decided by hand for a variant, such as {zh-Hant-TW: {replace: [[from, to]]}}.',
  },
  'variants.media': {
    zh: '这一版本改用的图片、音频或视频，每项写 [原地址, 改用的地址]，例如标注了繁体地名的地图。',
    en: 'Other pictures or recordings for this variant, each [the address in the article, the other], such as a map with its labels in Traditional characters.',
  },
  'variants.headline': { zh: '这一版本用的标题。', en: 'The headline in this variant.' },
  'variants.replace': {
    zh: '转换之后的替换，每项写 [转换结果, 改为]。',
    en: 'Replacements in what comes out, each [what comes out, what it should say].',
  },
  'variants.written': {
    zh: '照文章里的写法来写的替换，每项写 [文章里的写法, 改为]。',
    en: 'Replacements of what the article says, each [what is written, what this variant should say].',
  },
};
