// What the commands say to an editor, in Chinese: English as the code writes it, `$name` for what it fills in, and Simplified
// as an editor would say it. Traditional is made from it (speech.ts). A row that no code says, and an issue that no row
// translates, fail test/commands/speech.test.ts.

import { IMPORT, REASONS } from './import.ts';
import { ISSUES } from './issues.ts';
import { DEPLOY, DESK, EXPORT, LINES, MACHINE, NEW, OVERVIEW, REVIEW, WHY } from './lines.ts';
import { PULL } from './pull.ts';
import { VERIFY } from './verify.ts';
import { WATCH } from './watch.ts';

/** What is named in `$what` of a row below. */
export const WORDS: Readonly<Record<string, string>> = {
  'the headline': '标题',
  'the second headline': '副题',
  'the line above the headline': '眉题',
  'the name of the source': '来源媒体的名称',
  'the original headline': '原标题',
  "the author's name": '作者姓名',
  'author, reporter, photographer …': 'author、reporter、photographer 等',
  "the editor's name": '编辑姓名',
  "the translator's name": '译者姓名',
  'the place, such as 天津': '电头地点，如“天津”',
  'one or two sentences': '一两句摘要',
  'a keyword': '一个关键词',
  'who holds the copyright': '版权归谁所有',
  'the notice': '版权声明',
  'a licence, such as CC-BY-4.0 or its address': '许可协议，如 CC-BY-4.0，或协议的网址',
  'what a republisher may do': '转载者可以怎样使用',
  'what the picture shows, for those who cannot see it': '图中内容，供看不到图的读者了解',
  'the caption': '图片说明',
  'whose picture it is': '图片作者',
  'why it was withdrawn': '撤稿原因',
  'what was wrong and is right now': '原来错在哪里、现在怎样改正',
  'the headline of the related article': '相关文章的标题',
  'the headline in this variant': '这一版本的标题',
  'the text to replace, as it comes out': '转换之后要替换的文字',
  'the term as it is written': '照原样写的词语',
  'the name of the site': '网站名称',
  'what the site publishes': '网站发布什么内容',
  'a name': '名称',
  'what it should say': '对方给的内容',
  'the sentence that you were given': '对方给的那句话',
  '[sentence, …]': '[句子, …]',
  'who holds the rights': '版权归谁所有',
  'the name of the channel': '频道名称',
  'what the channel holds': '频道收什么内容',
  'why the channel was closed': '停办的原因',
  picture: '图片',
  sound: '音频',
  'moving picture': '视频',
  'what it is': '标题',
  'whose it is': '作者或来源',
  Simplified: '简体',
  Traditional: '繁体',
  ...REASONS,
};

export const CHINESE: Readonly<Record<string, string>> = {
  ...ISSUES,
  ...LINES,
  ...MACHINE,
  ...NEW,
  ...REVIEW,
  ...WHY,
  ...DESK,
  ...OVERVIEW,
  ...DEPLOY,
  ...IMPORT,
  ...WATCH,
  ...EXPORT,
  ...PULL,
  ...VERIFY,
};

/** Where Taiwan and Hong Kong say it otherwise than a conversion of characters does. */
export const TRADITIONAL_TERMS: readonly (readonly [from: string, to: string])[] = [
  ['文件夾', '資料夾'],
  ['文件頭', '檔頭'],
  ['文件名', '檔名'],
  ['文件', '檔案'],
  ['字段', '欄位'],
  ['默認', '預設'],
  ['連字符', '連字號'],
  ['字符', '字元'],
  ['縮進', '縮排'],
  ['鏈接', '連結'],
  ['保存', '儲存'],
  ['終端', '終端機'],
  ['運行', '執行'],
  ['打印', '顯示'],
];
