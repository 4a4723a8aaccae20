// What pages say beside their text, in forms that no page of ../outlets has: remarks of the site, rights, gates, names and days.

import { HEADLINE, html, type Kind, plain, TEXT } from './kind.ts';

const [first, second, third] = TEXT;
const WHOLE = { headline: HEADLINE, headings: [], kept: [first, second, third] };
const among = (line: string) => [first, line, second, third];

/** Of the site: gone, or at least told. */
const REMARKS = [
  '打开江城APP，收听本文音频',
  '本网站使用Cookies，继续浏览即表示您同意我们的隐私政策。',
  '內容由AI生成，僅供參考',
  '想看更多深度报道，欢迎搜索公众号江城晚报',
  '如需观看完整视频，请升级您的浏览器',
  '立即登录，畅享无广告阅读',
  '著作權所有，非經本報同意，請勿引用或轉載。',
  '本作品著作权归江城晚报所有，商业转载请联系我们获得授权，未经允许不得使用。',
];

/** Of the article, though it speaks of the same. */
const SAID = [
  '法院认为，未经著作权人许可，不得复制、发行其作品，被告应当停止侵权并赔偿损失。',
  '他说：“请大家先别急着下载，等新的版本通过检查再装也不迟。”',
  '社区请志愿者上门，帮老人把手机里的客户端一个一个装好。',
];

const gate = (line: string, at: 'html' | 'copied'): Kind => ({
  kind: `a gate, ${at}: ${line}`,
  page: at === 'html' ? html({ after: `<div class="wall"><p>${line}</p></div>` }) : plain({ after: line }),
  expected: { ...WHOLE, gone: [line], status: 'withheld', warns: /has not all of the article/ },
});

const translated = (bracket: string, authors: readonly string[]): Kind => ({
  kind: `who translated: ${bracket}`,
  page: html({ text: [first, second, `${third}${bracket}`] }),
  expected: { headline: HEADLINE, authors, translator: '何立' },
});

export const LATER_FORMS: readonly Kind[] = [
  ...REMARKS.map(
    (line): Kind => ({
      kind: `a remark of the site: ${line}`,
      page: html({ text: among(line) }),
      expected: { ...WHOLE, gone: [line], paragraphs: 3 },
    }),
  ),
  ...SAID.map(
    (line): Kind => ({
      kind: `no remark of a site: ${line}`,
      page: html({ text: among(line) }),
      expected: { headline: HEADLINE, paragraphs: 4, kept: [line], status: 'usable' },
    }),
  ),
  {
    kind: 'a line that calls its reader',
    page: html({ text: among('关注老渡口的读者，点击这里报名参加下个月的修船课！') }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /speaks to who reads the page|4 lines/ },
  },
  {
    kind: 'a line that is set as no other',
    page: html({
      text: [first, '<div class="hl-2"><span>渡口的灯还亮着，船也还在修</span></div>', second, third],
    }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /is set unlike the paragraphs beside it/ },
  },
  gate('剩余 65% 的内容，付费后即可查看全文', 'html'),
  gate('本文为会员专享，开通会员阅读全文', 'html'),
  gate('還有 1,024 字，訂閱後解鎖全部內容', 'copied'),
  translated('（王小明著，何立译）', []),
  translated('（何立 编译）', []),
  translated('（編譯／何立）', []),
  translated('（作者玛丽亚·索利斯，何立译）', ['玛丽亚·索利斯']),
  {
    kind: 'who sent it in, and from where',
    page: plain({ info: '王一 投书\n\n发自 青石\n\n2024年05月06日09:30　来源：江城晚报' }),
    expected: { ...WHOLE, authors: ['王一'], dateline: '青石' },
  },
  {
    kind: 'a house glued to a role, with strokes',
    page: html({ before: '<p>江城新闻记者｜王一</p><p>江城新闻编辑｜赵芳</p>', end: '' }),
    expected: { ...WHOLE, authors: ['王一'], editors: ['赵芳'] },
  },
  {
    kind: 'what the page calls itself beside the writer',
    page: html({ title: `${HEADLINE}_江新网`, before: '<p>文｜江新 王一</p>' }),
    expected: { ...WHOLE, authors: ['王一'] },
  },
  {
    kind: 'writers divided by a black square',
    page: html({ info: '<div>2024-05-06 09:30 来源：江城晚报</div><p>作者：王一 ▪ 赵芳</p>' }),
    expected: { ...WHOLE, authors: ['王一', '赵芳'] },
  },
  {
    kind: 'writers, from where, day and column in one line',
    page: plain({ info: '江城周刊记者 王一 江城周刊实习生 赵芳 发自青石 2024-05-06 09:30:12 人物' }),
    expected: { ...WHOLE, authors: ['王一', '赵芳'], published: '2024-05-06T09:30:12+08:00' },
  },
  {
    kind: 'an empty label above a player',
    page: html({ before: '<p>原标题：</p><div class="box"><span>视频加载中...</span></div>' }),
    expected: { ...WHOLE, original: null, gone: ['加载'] },
  },
  {
    kind: 'a pointer behind the date',
    page: plain({ info: '江城晚报 记者 王一 2024-05-06 09:30 进入江城晚报民生频道，了解更多' }),
    expected: { ...WHOLE, authors: ['王一'], source: '江城晚报', published: '2024-05-06T09:30:00+08:00' },
  },
  {
    kind: 'a film between the buttons of its player',
    page: plain({ text: [first, '播放视频', '02:15', '老渡口的一天', second, third] }),
    expected: { ...WHOLE, gone: ['渡口的一天'] },
  },
  {
    kind: 'the site is the first line, and is named again below a picture',
    page: `江城晚报\n\n首页 新闻 社会 评论\n\n${plain({ info: '2024-05-06 09:30', text: among('老渡口的船。江城晚报记者 王一 摄'), end: '编辑：赵芳' })}`,
    expected: { ...WHOLE, source: '江城晚报', editors: ['赵芳'], status: 'usable' },
  },
  {
    kind: 'a menu is no site',
    page: `首页新闻国际评论\n\n${plain({ info: '2024-05-06 09:30' })}`,
    expected: { ...WHOLE, source: null },
  },
  {
    kind: 'an article’s own house, in its last line',
    page: html({
      info: '<div>2024-05-06 09:30</div>',
      text: [...TEXT, '（本文系“渡口纪事”独家，转载请注明）'],
    }),
    expected: { ...WHOLE, source: '渡口纪事', gone: ['转载请注明'] },
  },
  {
    kind: 'words of the text in a row below it',
    page: plain({ end: '编辑：李明\n\n老渡口修船铺木匠\n\n木船抓阄' }),
    expected: { ...WHOLE, editors: ['李明'], gone: ['修船铺木匠'], status: 'usable' },
  },
  {
    kind: 'an account between headline and day',
    page: plain({ info: '渡口边的灯塔 +关注\n\n2024-05-06 09:30　来源：江城晚报' }),
    expected: { ...WHOLE, source: '江城晚报' },
  },
  {
    kind: 'the day alone, and again in the text',
    page: plain({ info: '2024-05-06　来源：江城晚报', text: [`5月6日，${first.trim()}`, second, third] }),
    expected: { headline: HEADLINE, published: '2024-05-06', status: 'usable' },
  },
  {
    kind: 'the day of the calendar above all, that of the article below its headline',
    page: `2024年5月7日 星期二\n\n首页 要闻 民生 副刊\n\n第A03版：民生\n\n${plain({ info: '2024年05月06日09:30　来源：江城晚报' })}`,
    expected: { ...WHOLE, published: '2024-05-06T09:30:00+08:00' },
  },
  {
    kind: 'a bold line below a picture that has its caption',
    page: html({
      text: [
        first,
        '<figure><img src="https://p.example/1.jpg"><figcaption>渡口的船</figcaption></figure>',
        '<p><strong>抓阄来定</strong></p>',
        second,
        third,
      ],
    }),
    expected: { ...WHOLE, headings: ['抓阄来定'], captions: ['渡口的船'] },
  },
];
