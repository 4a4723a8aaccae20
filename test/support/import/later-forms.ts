// What pages say beside their text, in forms that no page of ../outlets has: remarks of the site, rights, gates, names and days.

import { HEADLINE, html, type Kind, plain, TEXT } from './kind.ts';

const [first, second, third] = TEXT;
const WHOLE = { headline: HEADLINE, headings: [], kept: [first, second, third] };
/** Enough paragraphs for a strange one to be told. */
const LONGER = [
  '　　傍晚，渡口的木船一条条靠岸，船主们把桨收进铺子，铺主点亮门口的马灯，等最后一条渡船回来。',
  '　　铺主的儿子在省城读书，学的是船舶设计，放假回来也帮着刨木板，他说，木船的线形比书上的图还要讲究。',
  '　　渡口的老人还记得，从前修船铺门口有三级石阶，涨水的时候，木船可以一直撑到铺子门前，船主站在船头就能递工具。',
  '　　镇上打算把渡口的旧仓库也修一修，下雨天让木船有个躲雨的地方，船主们听了都说好，愿意出工出料。',
  '　　修船铺的招牌是老铺主的父亲写的，字上的漆已经剥落，新学徒想重描一遍，铺主不肯，说留着原来的样子，老主顾才认得路。',
];
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
  '文中图片来自网络，如有侵权请联系删除',
  '如需转载，请在后台回复“转载”',
  '新闻线索可以拨打热线：96110',
  '你怎么看？欢迎在评论区留言',
  '◎ 加入《江城報》官方LINE',
  '喜欢这篇文章吗？分享给更多人',
  '封面图：老渡口',
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

const D = '2024-05-06T09:30:00+08:00';

/** How outlets say who, when and where from, above the text and below it. */
const INFOS: readonly (readonly [
  kind: string,
  parts: Parameters<typeof html>[0],
  expected: Kind['expected'],
])[] = [
  [
    'a daily’s site: source, day and 作者 in spans, [责编：…]',
    {
      info: '<div class="m-contentMsg"><span class="m-con-source">来源：<a>光明网</a></span><span class="m-con-time">2024-05-06 09:30</span><span id="articleLiability">作者：王一</span></div>',
      end: '<span class="m-editor">[责编：赵芳]</span>',
    },
    { source: '光明网', authors: ['王一'], editors: ['赵芳'], published: D },
  ],
  [
    'a paper and its site divided by a dot before 记者',
    {
      info: '<div class="source">来源：中青在线&nbsp; 2024-05-06 09:30&nbsp; 作者：中青报·中青网记者 王一</div>',
      end: '<p class="zb">责任编辑：赵芳</p>',
    },
    { source: '中青在线', authors: ['王一'], editors: ['赵芳'], published: D },
  ],
  [
    'the reporter of a paper and its site in the last bracket',
    {
      info: '<p>2024-05-06 09:30</p>',
      text: [first, second, `${third}（中青报·中青网记者 王一）`],
      end: '<p>来源：中国青年报</p><p>2024年05月06日 03版</p>',
    },
    { source: '中国青年报', authors: ['王一'] },
  ],
  [
    'a site of a party’s daily: 栏目主编, 文字编辑 and 题图来源 on one line below',
    {
      info: '<div class="wz_info"><span>来源：上观新闻</span> <span>作者：王一</span> <span>2024-05-06 09:30</span></div>',
      end: '<p>栏目主编：陈静 文字编辑：赵芳 题图来源：上观题图</p><p>图片编辑：何立</p><p>来源：作者：王一</p>',
    },
    { source: '上观新闻', authors: ['王一'], published: D },
  ],
  [
    'a radio: 消息 in the place of 电, an appeal and its rights in one line',
    {
      info: '<div class="source"><span>2024-05-06 09:30:00</span><span>来源：央广网</span></div>',
      text: [`央广网北京5月6日消息（记者王一）${first.trim()}`, second, third],
      end: '<div class="editor">编辑：赵芳</div><p>更多精彩资讯请在应用市场下载“央广网”客户端。欢迎提供新闻线索，24小时报料热线400-800-0088；消费者也可通过央广网“啄木鸟消费者投诉平台”线上投诉。版权声明：本文章版权归属央广网所有，未经授权不得转载。转载请联系：cnrbanquan@cnr.example，不尊重原创的行为我们将追究责任。</p>',
    },
    {
      source: '央广网',
      authors: ['王一'],
      editors: ['赵芳'],
      dateline: '北京',
      gone: ['报料热线', '尊重原创'],
    },
  ],
  [
    'a reporter, a trainee and an editor in the last lines of the text',
    {
      info: '<p>红星新闻网 2024-05-06 09:30:00</p>',
      text: [first, second, third, '红星新闻记者 王一 实习生 陈静', '编辑 赵芳'],
      end: '<p>（下载红星新闻，报料有奖！）</p>',
    },
    { source: '红星新闻网', authors: ['王一', '陈静'], editors: ['赵芳'], gone: ['报料有奖'] },
  ],
  [
    'a weekly’s account: 原创内容 with a star above, strokes',
    {
      info: '<p>2024-05-06 09:30</p><p>*本文为「三联生活周刊」原创内容</p><p>文｜王一</p><p>编辑｜赵芳</p>',
      end: '<p>排版：小雨 / 审核：同同</p><p>大家都在看</p><p>“点赞”“在看”，让更多人看到</p>',
    },
    { source: '三联生活周刊', authors: ['王一'], editors: ['赵芳'], gone: ['点赞'] },
  ],
  [
    'an appeal to download with a pledge of pay',
    {
      info: '<div>2024-05-06 09:30 极目新闻 </div>',
      text: ['极目新闻记者 王一', '通讯员 陈静', first, second, third],
      end: '<p>（来源：极目新闻）</p><p>更多精彩资讯请在应用市场下载“极目新闻”客户端，未经授权请勿转载，欢迎提供新闻线索，一经采纳即付报酬。</p>',
    },
    { source: '极目新闻', authors: ['王一', '陈静'], gone: ['一经采纳'] },
  ],
  [
    'a weekly of Taiwan: both clocks with the zone’s name, strokes',
    {
      info: '<div>發布時間：2024.05.06 09:30 臺北時間</div><div>更新時間：2024.05.06 10:00 臺北時間</div><div>文｜王一</div><div>攝影｜陳靜</div>',
      end: '',
    },
    { authors: ['王一'], published: D },
  ],
  [
    'a radio of Taiwan: 新聞引據 and 撰稿編輯',
    {
      info: '<div><span>時間：2024-05-06 09:30</span><span>新聞引據：採訪、中央社</span><span>撰稿編輯：王一</span></div>',
      end: '',
    },
    { published: D },
  ],
  [
    'a web paper of Taiwan: a name before the clock',
    { info: '<div><a>王一</a> <span>2024年05月06日 09:30:00</span></div>', end: '' },
    { published: D },
  ],
  [
    'a column, the hour and the day',
    { info: '<div>社會　09:30　2024/05/06</div>', end: '<p>責任編輯：趙芳</p>' },
    { published: D, editors: ['趙芳'] },
  ],
  [
    'a television’s name in black brackets',
    { info: '<div>2024年5月6日 09:30</div>', text: [`【無綫新聞】${first.trim()}`, second, third], end: '' },
    { published: D },
  ],
  [
    'a daily of Malaysia: 报道 and 摄影, the hour before the day',
    {
      info: '<div><span>报道：王一</span><span>摄影：陈静</span></div><div>发布: 9:30am 06/05/2024</div>',
      text: [`（青石6日讯）${first.trim()}`, second, third],
      end: '',
    },
    { authors: ['王一'], published: D, dateline: '青石' },
  ],
  [
    'a daily of Malaysia: the day first, with AM',
    {
      info: '<div>06/05/2024 09:30 AM</div>',
      text: [`（青石6日讯）${first.trim()}`, second, third],
      end: '',
    },
    { published: D, dateline: '青石' },
  ],
  [
    'a name in a list',
    { info: '<div>2024年5月6日 09:30</div><ul><li>王一</li></ul>', end: '' },
    { published: D },
  ],
  [
    'a radio for Asia: EDT, both names in the last bracket',
    {
      info: '<div>2024.05.06 09:30 EDT</div>',
      text: [first, second, third],
      end: '<p>（记者：王一 责编：赵芳）</p>',
    },
    { authors: ['王一'], editors: ['赵芳'], published: '2024-05-06T09:30:00-04:00' },
  ],
  [
    'a place and day in black brackets, a reporter of no outlet’s ending',
    {
      info: '<div>更新: 2024-05-06 09:30 AM　标签: <a>渡口</a></div>',
      text: [`【江城2024年05月06日讯】（江城记者王一综合报导）${first.trim()}`, second, third],
      end: '<p>（责任编辑：赵芳）</p><p>本文网址: https://x.example/1</p>',
    },
    { authors: ['王一'], editors: ['赵芳'] },
  ],
  [
    'an aggregator: the account behind a dot',
    { info: '<div>2024-05-06 09:30·江城发布</div>' },
    { source: '江城发布', published: D },
  ],
  [
    'an account with its kind in spans',
    {
      info: '<div><span>江城晚报</span><span>2024-05-06 09:30</span><span>江城晚报官方账号</span><span>关注</span></div>',
      end: '',
    },
    { source: '江城晚报', published: D },
  ],
  [
    'a column: what the writer is, and from where',
    {
      info: '<div>王一</div><div>江城大学 历史系讲师</div><div>发布于 2024-05-06 09:30 · 江城</div>',
      end: '',
    },
    { published: D },
  ],
  [
    'an index number, who set it out, two days',
    {
      info: '<div>索引号：000014349/2024-00001 发布机构：江城市人民政府办公室 成文日期：2024年05月05日 发布日期：2024-05-06 09:30</div>',
      end: '',
    },
    { published: D },
  ],
  [
    'the outlet glued to the clock',
    { info: '<div>2024-05-06 09:30:00大公網 作者：王一</div>', end: '<p>責任編輯：趙芳</p>' },
    { source: '大公網', authors: ['王一'], editors: ['趙芳'], published: D },
  ],
  [
    'an agency of Hong Kong: its address before the clock',
    {
      info: '<div>http://x.example　 2024-05-06 09:30:00</div>',
      text: [`中評社江城5月6日電（記者 王一）${first.trim()}`, second, third],
      end: '',
    },
    { source: '中評社', authors: ['王一'], dateline: '江城' },
  ],
  [
    'a daily of Singapore: strokes, 报道 behind the name, an address of mail',
    {
      info: '<div class="story-postdate">发布 / 2024年5月6日 9:30 AM</div><div>更新 / 2024年5月6日 10:30 AM</div><h4>王一 报道</h4><p>wangyi@sph.example</p>',
      end: '',
    },
    { authors: ['王一'], published: D, gone: ['sph.example'] },
  ],
];

const TIMES = ['渡口\t首班\t末班', '老渡口\t6:10\t21:40', '集市\t6:25\t21:55'] as const;

export const LATER_FORMS: readonly Kind[] = [
  ...INFOS.map(
    ([kind, parts, expected]): Kind => ({
      kind,
      page: html(parts),
      expected: { headline: HEADLINE, kept: [second], ...expected },
    }),
  ),
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
    expected: { ...WHOLE, gone: ['点击这里'] },
  },
  {
    kind: 'a line that is set as no other',
    page: html({
      text: [first, '<div class="hl-2"><span>渡口的灯还亮着，船也还在修</span></div>', second, third],
    }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /may be a line of the site/ },
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
  ...[
    ['clocks', '09:30', '11:05'],
    ['clocks in brackets', '【9:30】', '【11:05】'],
    ['years', '1987', '2019'],
  ].flatMap(([what, one = '', two = '']): Kind[] => [
    {
      kind: `${what} above the entries of a report, bold`,
      page: html({ text: [first, `<p><b>${one}</b></p>`, second, `<p><b>${two}</b></p>`, third] }),
      expected: { ...WHOLE, kept: [one, two], headings: [one, two] },
    },
    {
      kind: `${what} above the entries of a report, in a text`,
      page: plain({ text: [first, one, second, two, third] }),
      expected: { ...WHOLE, kept: [one, two], headings: [one, two] },
    },
  ]),
  ...['江城网-《江城日报》', '《江城日报》'].map(
    (source): Kind => ({
      kind: `the source ${source} to the end of its marks`,
      page: html({ info: `<div>2024-05-06 09:30　来源：${source}</div>` }),
      expected: { ...WHOLE, source: source.startsWith('《') ? '江城日报' : source },
    }),
  ),
  ...(
    [
      ['采写：江报记者 陈小文 实习生 李小芸', ['陈小文', '李小芸']],
      ['撰稿編輯：陳小文', ['陳小文']],
      ['撰文：來稿', []],
      ['作者：投书', []],
    ] as const
  ).map(
    ([line, authors]): Kind => ({
      kind: `who wrote it, and no role: ${line}`,
      page: html({ info: `<div>2024-05-06 09:30　来源：江城晚报</div><div>${line}</div>` }),
      expected: { ...WHOLE, authors },
    }),
  ),
  {
    kind: 'two credits by spaces, glued',
    page: plain({ end: '编辑 徐悦责任编辑 何立' }),
    expected: { ...WHOLE, editors: ['徐悦', '何立'] },
  },
  {
    kind: 'whose pictures, among the credits below',
    page: html({ after: '<p>栏目主编：林小雨 文字编辑：徐悦 题图来源：江城题图</p>', end: '' }),
    expected: { ...WHOLE, gone: ['题图'] },
  },
  ...[
    '《江城》歡迎讀者投稿，來稿請附真實姓名，電郵至desk@example.org；本刊保留最終編輯權。',
    '【江城征稿】欢迎来稿，请寄至desk@example.org，并附上联络方式。',
    '江城号作者发布的内容，不代表江城网立场。',
  ].map(
    (line): Kind => ({
      kind: `a line of the site below the text: ${line.slice(0, 12)}`,
      page: html({ after: `<p>${line}</p>` }),
      expected: { ...WHOLE, body: TEXT.map((text) => text.trim()), gone: [line] },
    }),
  ),
  {
    kind: 'prices below a gate',
    page: html({
      after:
        '<p>欢迎加入江城会员，继续阅读此篇报道</p><h3>会员</h3><ul><li>每月9元</li><li>首月免费</li></ul>',
    }),
    expected: { ...WHOLE, gone: ['首月免费'], headings: [], status: 'withheld' },
  },
  ...['江城01有限公司 版权所有', '© 2024 江城01 版权所有'].map(
    (foot): Kind => ({
      kind: `a site that only its foot and its app name: ${foot}`,
      page: plain({ info: '2024-05-06 09:30', end: `编辑：李明\n\n下载江城01 App\n\n${foot}` }),
      expected: { ...WHOLE, source: '江城01' },
    }),
  ),
  {
    kind: 'a table that was copied',
    page: plain({ text: [first, `${TIMES.join('\n')}\t`, second, third] }),
    expected: {
      ...WHOLE,
      body: [first.trim(), TIMES.join(' '), second.trim(), third.trim()],
      status: 'usable',
    },
  },
  {
    kind: 'facts in cells that were copied',
    page: plain({ info: '2024年05月06日09:30\t来源：江城晚报\n作者：王一\t浏览：1204' }),
    expected: { ...WHOLE, authors: ['王一'], body: TEXT.map((text) => text.trim()), gone: ['1204'] },
  },
  {
    kind: 'an e-paper, whose only day stands in a column far above the headline',
    page: html({
      top: `<table><tr><td>2024年5月6日 星期一</td></tr>${[
        '第C08版：新园地',
        '本版标题',
        '渡轮上的象棋',
        HEADLINE,
        '旧曲新听',
        '午睡的猫与钟',
        '江边小记',
      ]
        .map((cell) => `<tr><td>${cell}</td></tr>`)
        .join('')}</table>`,
      headline: `<p align="center"><strong>${HEADLINE}</strong></p>`,
      info: '<p align="center">王一</p>',
    }),
    expected: { headline: HEADLINE, published: '2024-05-06', kept: [...TEXT], status: 'withheld' },
  },
  ...['华西都市报-封面新闻记者 王一', '江城晚报—渡口客户端记者 王一'].flatMap((line): Kind[] =>
    [html({ before: `<p>${line}</p>` }), plain({ before: line })].map((page) => ({
      kind: `a paper and its client, whose reporter stands alone: ${line}`,
      page,
      expected: { ...WHOLE, authors: ['王一'], body: TEXT.map((text) => text.trim()) },
    })),
  ),

  // Below a box in the text
  ...['<p><strong>木匠带了徒弟</strong></p>', '<h3>木匠带了徒弟</h3>'].flatMap((heading): Kind[] =>
    [
      '<div class="box"><h4>相关阅读</h4><ul><li><a href="https://a.example/1">渡口的第二家茶馆</a></li></ul></div>',
      '<p class="in"><a href="https://a.example/1">相关报道》渡口的第二家茶馆</a></p>',
    ].map((box) => ({
      kind: `the text goes on below a box with its heading: ${heading.slice(0, 4)}, ${box.slice(0, 6)}`,
      page: html({
        text: [
          first,
          '<p><strong>关门以后</strong></p>',
          second,
          box,
          '<figure><img src="https://a.example/1.jpg"><figcaption>铺主在刮漆</figcaption></figure>',
          heading,
          third,
        ],
      }),
      expected: { ...WHOLE, headings: ['关门以后', '木匠带了徒弟'], captions: ['铺主在刮漆'] },
    })),
  ),
  {
    kind: 'a bold heading right below a picture, where others stand below none',
    page: html({
      text: [
        first,
        '<p><img src="https://a.example/1.jpg"></p>',
        '<p><strong>关门以后</strong></p>',
        second,
        '<p><strong>木匠带了徒弟</strong></p>',
        third,
      ],
    }),
    expected: { ...WHOLE, headings: ['关门以后', '木匠带了徒弟'], captions: [''] },
  },
  {
    kind: 'a line that is a link to another story',
    page: html({
      text: [first, '<p><a href="https://a.example/2">→ 周末这样玩：渡口夜航路线</a></p>', second, third],
    }),
    expected: { ...WHOLE, body: TEXT.map((text) => text.trim()) },
  },
  // Pictures whose address is http
  {
    kind: 'a picture by http on a page by https',
    url: 'https://www.jiangcheng.example/1.html',
    page: html({
      text: [first, '<p><img src="http://a.example/1.jpg"></p>', '<p>老渡口的招牌。</p>', second, third],
    }),
    expected: { ...WHOLE, captions: ['老渡口的招牌。'], status: 'usable' },
  },
  // People
  ...['中新网江城5月6日电(王一 赵芳)', '江城社江城5月6日电（王一、赵芳）'].map(
    (opening): Kind => ({
      kind: `who wrote, without a word for it: ${opening}`,
      page: html({ text: [`${opening}${first.trim()}`, second, third], info: '2024-05-06 09:30' }),
      expected: { headline: HEADLINE, authors: ['王一', '赵芳'] },
    }),
  ),
  ...['文字、摄影／王一', '撰文及摄影：王一', '撰文者：王一', '江城经济记者｜王一 江城经济编辑｜赵芳'].map(
    (line): Kind => ({
      kind: `labels in a row: ${line}`,
      page: html({ before: `<p>${line}</p>`, end: '' }),
      expected: { ...WHOLE, authors: ['王一'], body: TEXT.map((text) => text.trim()) },
    }),
  ),
  {
    kind: 'labels above their names, each a line of its own',
    page: html({
      info: `<div>2024-05-06 09:30 来源：江城晚报</div>${['文字', '王一', '摄影', '赵芳', '责任编辑', '李明']
        .map((line) => `<div>${line}</div>`)
        .join('')}`,
      end: '',
    }),
    expected: { ...WHOLE, authors: ['王一'], editors: ['李明'], gone: ['赵芳'] },
  },
  {
    kind: 'a pen name in an element that is named for the author',
    page: html({
      info: '<div class="author-info"><span class="author-name">烧水的老木</span></div><div>2024-05-06 09:30 来源：江城晚报</div>',
      end: '',
    }),
    expected: { ...WHOLE, authors: ['烧水的老木'], status: 'withheld', warns: /names/ },
  },
  {
    kind: 'a name alone below the headline of an HTML page',
    page: html({ headline: `<h1>${HEADLINE}</h1><p>王一</p>`, end: '' }),
    expected: { ...WHOLE, authors: ['王一'], status: 'withheld' },
  },
  // Whose it is
  {
    kind: 'what somebody is and a section beside the date are no doubt',
    page: html({
      top: '<ul><li><a href="https://a.example/rivers">江上纪事</a></li></ul>',
      info: '<div>2024-05-06 09:30 <a href="https://a.example/rivers">江上纪事</a> 来源：江城晚报 《江城晚报》专栏作家</div>',
    }),
    expected: { ...WHOLE, source: '江城晚报', status: 'usable' },
  },
  {
    kind: 'a site in the middle of a title',
    page: html({ title: `${HEADLINE} - 江城中文网 - 两岸纪事`, info: '<div>2024-05-06 09:30</div>' }),
    expected: { ...WHOLE, source: '江城中文网' },
  },
  {
    kind: 'an owner behind ©',
    page: plain({ info: '2024-05-06 09:30', end: '编辑：李明\n\n© 2024 江城农传媒 All Rights Reserved.' }),
    expected: { ...WHOLE, source: '江城农传媒' },
  },
  {
    kind: 'who reported, in brackets at the end',
    page: plain({ info: '2024-05-06 09:30', text: [first, second, `${third}（江城新闻网综合报道）`] }),
    expected: { headline: HEADLINE, source: '江城新闻网' },
  },
  ...['来源：江城晚报Facebook微博微信', '来源：江城晚报参与互动', '来源：江城晚报 大字号'].map(
    (info): Kind => ({
      kind: `tools glued to a source: ${info}`,
      page: plain({ info: `2024-05-06 09:30 ${info}` }),
      expected: { ...WHOLE, source: '江城晚报' },
    }),
  ),
  {
    kind: 'words of any site beside the date are no source',
    page: html({
      top: '<div>2024年05月06日 星期一 <a href="#">电子报</a></div>',
      info: '<div>2024-05-06 09:30</div>',
      title: HEADLINE,
    }),
    expected: { ...WHOLE, source: null },
  },
  // When
  ...[
    ['2012年12月10日, 格林尼治标准时间10:41', '2012-12-10T10:41:00+00:00'],
    ['2024年5月6日 北美东部时间09:30', '2024-05-06T09:30:00-04:00'],
  ].map(
    ([info = '', published]): Kind => ({
      kind: `a clock of another zone: ${info}`,
      page: html({ info: `<div>${info}</div>` }),
      expected: { ...WHOLE, published: published as string },
    }),
  ),
  {
    kind: 'a year above its day and hour',
    page: plain({ info: '2024\n05/06\n09:30\n来源：江城晚报' }),
    expected: { ...WHOLE, published: '2024-05-06T09:30:00+08:00' },
  },
  // About the headline
  {
    kind: 'rows of a table above and below the headline',
    page: html({
      headline: `<table><tr><td class="f16">老街又添一景</td></tr><tr><td class="f26">${HEADLINE}</td></tr><tr><td class="f16">每月初一在渡口碰头</td></tr><tr><td>2024年05月06日09:30 来源：江城晚报</td></tr></table>`,
      info: '',
    }),
    expected: { ...WHOLE, kicker: '老街又添一景', alternative: '每月初一在渡口碰头' },
  },
  {
    kind: 'related stories with their section and day in the link',
    page: html({
      end: '<div class="edit">责任编辑：李明</div><div><h3>相关阅读</h3><ul><li><a href="https://a.example/1"><h4>渡口的第二家茶馆</h4><span>江上纪事 05-02 10:12</span></a></li></ul></div>',
    }),
    expected: { ...WHOLE, related: ['渡口的第二家茶馆'] },
  },
  {
    kind: 'what is recommended is not related',
    page: html({
      end: '<div class="edit">责任编辑：李明</div><div><h3>推荐阅读</h3><ul><li><a href="https://a.example/1">渡口的第二家茶馆</a></li></ul></div>',
    }),
    expected: { ...WHOLE, related: [], gone: ['第二家茶馆'] },
  },
  {
    kind: 'a first paragraph that has not one word of the others',
    page: html({
      text: ['<p>山那边的麦子熟了一茬，收割机连夜开进了地头。</p>', first, second, third, ...LONGER],
    }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /line of the site/ },
  },
  {
    kind: 'two parts of a text by one class, with an advertisement between',
    page: html({
      text: [
        `<div class="body"><div class="text-part">${[first, second].map((one) => `<div class="article-body-item">${one}</div>`).join('')}</div><div class="ad">广告</div><div class="text-part"><div class="article-body-item">${third}</div></div></div>`,
      ],
    }),
    expected: { ...WHOLE, body: TEXT.map((text) => text.trim()) },
  },
  {
    kind: 'a day below the text, in a list of what is said of it',
    page: html({
      info: '',
      end: '<p>© 2024 江城之声 版权声明：未经许可，不得转载。</p><ul><li><strong>日期</strong> 06.05.2024</li><li><strong>作者</strong> <a href="/q">王一</a></li></ul>',
    }),
    expected: { ...WHOLE, published: '2024-05-06', authors: ['王一'] },
  },
  {
    kind: 'a paper’s reporter and place before the text',
    page: html({ text: [`江城观察报 记者 王一 渡口报道 ${first.trim()}`, second, third] }),
    expected: { headline: HEADLINE, authors: ['王一'] },
  },
  ...['中青评论', '半月谈评论'].map(
    (source): Kind => ({
      kind: `a source whose name ends as a tool does: ${source}`,
      page: html({ info: `<div>2024-05-06 09:30 来源：${source}</div>` }),
      expected: { ...WHOLE, source },
    }),
  ),
  {
    kind: 'whose picture it is, as all of its caption',
    page: html({
      text: [first, '<p><img src="https://a.example/1.jpg"></p>', '<p>图片来源：江城图库</p>', second, third],
    }),
    expected: { ...WHOLE, captions: ['图片来源：江城图库'] },
  },
  {
    kind: 'a question right below a picture is no caption',
    page: html({
      text: [
        first,
        '<p><img src="https://a.example/1.jpg"></p>',
        '<p>记者：听说您带了徒弟？</p>',
        second,
        third,
      ],
    }),
    expected: { ...WHOLE, captions: [''], kept: [...TEXT, '记者：听说您带了徒弟？'] },
  },
  {
    kind: 'a way back behind the last sentence of a text that was copied',
    page: plain({ text: [first, second, `${third}返回搜狐，查看更多`] }),
    expected: { ...WHOLE, gone: ['查看更多'] },
  },
  ...['封面图片来源：江城晚报 资料图片', '题图：江城图库 资料照片', '（首图来源：江城图库资料图片）'].map(
    (line): Kind => ({
      kind: `whose picture stands above: ${line}`,
      page: html({ after: `<p>${line}</p>` }),
      expected: { ...WHOLE, source: '江城晚报', body: TEXT.map((text) => text.trim()), gone: ['资料'] },
    }),
  ),
  ...['►►►', '▶ ', '☞', '＞＞'].map(
    (mark): Kind => ({
      kind: `a link alone behind a mark among the paragraphs: ${mark}`,
      page: html({
        text: [first, `<p>${mark}<a href="/q/1">对岸的船厂也要重新开门了</a></p>`, second, third],
      }),
      expected: { ...WHOLE, body: TEXT.map((text) => text.trim()), gone: ['对岸的船厂'] },
    }),
  ),
  ...['<p class="caption">', '<p>', '<div class="txt">'].map(
    (tag): Kind => ({
      kind: `a picture between the first paragraph and the element of the others, its caption in ${tag}`,
      page: html({
        text: [
          `<div id="upper"><p>【江城讯】${first.trim()}</p></div><div id="zoom"><a href="/1.jpg"><img src="https://a.example/1.jpg" alt=""></a>${tag}铺主在船台上刮旧漆。（李明摄）</${tag.slice(1, 4).replace(/\W.*/, '')}></div><div id="ad">广告</div><div id="lower">${[second, third, ...LONGER].map((one) => `<p>${one}</p>`).join('')}</div>`,
        ],
      }),
      expected: { headline: HEADLINE, captions: ['铺主在船台上刮旧漆。（李明摄）'], paragraphs: 8 },
    }),
  ),
  {
    kind: 'a centred first line among paragraphs that are not may be the site’s',
    page: html({
      text: [
        '<p style="text-align:center"><span>每天早晚，与你相约，一起看看江边的世界。</span></p>',
        ...TEXT,
      ],
    }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /may be a line of the site/ },
  },
  ...[
    '<div class="picBox full"><a href="#"><img src="https://a.example/1.jpg" alt=""></a><p>修船铺门口排队的木船</p></div>',
    '<table><tr><td><table><tr><td><img src="https://a.example/1.jpg"></td></tr><tr><td class="tp">修船铺门口排队的木船</td></tr></table></td></tr></table>',
    '<div class="hero"><img src="https://a.example/1.jpg" alt=""></div><p class="caption">修船铺门口排队的木船</p>',
  ].map(
    (before): Kind => ({
      kind: `a picture above the element of the text, with the line that stands below it: ${before.slice(0, 30)}`,
      page: html({ info: `<div>2024年05月06日09:30 来源：江城晚报</div>${before}` }),
      expected: { ...WHOLE, captions: ['修船铺门口排队的木船'], paragraphs: 3 },
    }),
  ),
  ...['author-face', 'avatar', 'ad'].map(
    (name): Kind => ({
      kind: `a picture above the text that is not of it: ${name}`,
      page: html({
        info: `<div>2024年05月06日09:30 来源：江城晚报</div><div class="${name}"><img src="https://a.example/1.jpg" alt=""></div>`,
      }),
      expected: { ...WHOLE, captions: [], paragraphs: 3 },
    }),
  ),
  {
    kind: 'two headlines of others below a button among copied paragraphs',
    page: plain({ text: [first, '看更多', '小火车便当换新木盒\n茶山凉亭节登场', second, third, ...LONGER] }),
    expected: { ...WHOLE, gone: ['便当', '凉亭'] },
  },
  ...[
    '文｜钟小雨　摄影｜葛小满　编辑｜唐小棠',
    '文：钟小雨　摄影：葛小满　编辑：唐小棠',
    '撰文／钟小雨　编辑／唐小棠　摄影／葛小满',
  ].flatMap((row): Kind[] => [
    {
      kind: `who wrote, who took the pictures and who edited, in a row: ${row}`,
      page: html({ text: [`<p>${row}</p>`, ...TEXT], end: '' }),
      expected: { ...WHOLE, authors: ['钟小雨'], editors: ['唐小棠'], paragraphs: 3 },
    },
    {
      kind: `the same, copied: ${row}`,
      page: plain({ text: [row, ...TEXT], end: '' }),
      expected: { ...WHOLE, authors: ['钟小雨'], editors: ['唐小棠'], paragraphs: 3 },
    },
  ]),
  {
    kind: 'two writers in links, with a dot between them',
    page: html({
      info: '<p><span class="author"><a href="/author/1">许小宁</a><span class="dot">·</span><a href="/author/2">马小川</a></span> <span>2024/05/06 09:30</span> <span>来源：江城晚报</span></p>',
    }),
    expected: { ...WHOLE, authors: ['许小宁', '马小川'], source: '江城晚报' },
  },
  {
    kind: 'a sign of a tool above the text is no picture of it',
    page: html({
      info: '<div>2024年05月06日09:30 来源：江城晚报</div><div class="size"><span>字号</span><img alt="" src="https://a.example/f.png"></div>',
    }),
    expected: { ...WHOLE, captions: [], paragraphs: 3 },
  },
  {
    kind: 'a related story in a quotation among the paragraphs is no doubt',
    page: html({
      text: [
        first,
        '<blockquote><p>相关报道：<a href="https://a.example/q/1">独立书店为什么都养猫？店主说出三个理由</a></p></blockquote>',
        second,
        third,
      ],
    }),
    expected: {
      ...WHOLE,
      related: ['独立书店为什么都养猫？店主说出三个理由'],
      status: 'usable',
      paragraphs: 3,
    },
  },
  {
    kind: 'whose account it is, by a picture that leads there',
    page: html({
      info: '<div><a class="media-avatar" href="https://a.example/u/5095"><img src="https://a.example/0/5095/0" alt=""></a>2024年05月06日09:30 来源：江城晚报</div>',
    }),
    expected: { ...WHOLE, captions: [], paragraphs: 3 },
  },
  {
    kind: 'another story among the paragraphs, with its picture',
    page: html({
      text: [
        first,
        '<div class="inline-post"><a href="https://a.example/168001/"><img src="https://a.example/9.jpg" alt=""><span>你可能也会喜欢</span><span>菇包不是垃圾，是下一季的肥料</span></a></div>',
        second,
        third,
      ],
    }),
    expected: { ...WHOLE, captions: [], paragraphs: 3, gone: ['菇包'] },
  },
  ...['江城晚报／ 林小惠／退休护理师（新竹市）', '江城晚报/林小惠/县立中学教师'].map(
    (line): Kind => ({
      kind: `whose paper, who sent it in, and what that is: ${line}`,
      page: html({ info: `<div><time>2024-05-06 09:30</time></div><div>${line}</div>`, end: '' }),
      expected: { ...WHOLE, authors: ['林小惠'], source: '江城晚报', published: '2024-05-06T09:30+08:00' },
    }),
  ),
  {
    kind: 'both names of one house, as a source and before who reports',
    page: html({
      info: '<div>2024-05-06 09:30 来源：江城网（江城日报网）</div>',
      text: [`江城网（江城日报网）讯（记者 詹小渔 通讯员 柯小荷）${first.trim()}`, second, third],
    }),
    expected: { headline: HEADLINE, source: '江城网（江城日报网）', authors: ['詹小渔', '柯小荷'] },
  },
  {
    kind: 'a label with a stroke above the name, copied',
    page: plain({ info: '2024.05.06 09:30\n\n文｜\n\n李小宁\n\n摄影｜\n\n王大山', end: '' }),
    expected: { ...WHOLE, authors: ['李小宁'] },
  },
  {
    kind: 'an account and from where it was sent, glued as they are copied',
    page: plain({
      info: '2024-05-06 09:30:44　来源: 草木间科普湖北',
      end: '责任编辑：李明\n\n草木间科普\n\n讲讲草木之间的小东西',
    }),
    expected: { ...WHOLE, source: '草木间科普' },
  },
  ...['10.2万阅读', 'A+A', '分享Line复制链接', '小中大朗读', '打印本稿 推荐朋友', '字数'].map(
    (words): Kind => ({
      kind: `what is no name beside the date: ${words}`,
      page: html({ info: `<div>2024年05月06日09:30 来源：江城晚报 <span>${words}</span></div>` }),
      expected: { ...WHOLE, source: '江城晚报', status: 'usable' },
    }),
  ),
  {
    kind: 'a label is nobody beside a name',
    page: html({ after: '<p>作者：李明、发布日期</p>', end: '' }),
    expected: { ...WHOLE, authors: ['李明'], status: 'usable' },
  },
  {
    kind: 'nor is an outlet, before the text',
    page: html({ text: [`【文/江城观察网 赵文博】${first.trim()}`, second, third], end: '' }),
    expected: { headline: HEADLINE, authors: ['赵文博'], status: 'usable' },
  },
  {
    kind: 'a face of an account, by the name of its machine',
    page: html({
      info: '<div class="_2s"><img class="_3n" src="https://avatar.a.example/it/u=1&fm=3012" alt=""></div><div>2024年05月06日09:30 来源：江城晚报</div>',
    }),
    expected: { ...WHOLE, captions: [], paragraphs: 3 },
  },
  {
    kind: 'a call to join among related stories is none',
    page: html({
      after:
        '<p>相关文章</p><ul><li><a href="https://a.example/1">对岸的船厂也要重新开门</a></li></ul><p><a href="https://a.example/m">【加入江城会员】每天精彩好文直送你的信箱，每周还有编辑精选和特制的电子报。</a></p>',
    }),
    expected: { ...WHOLE, related: ['对岸的船厂也要重新开门'], gone: ['直送'] },
  },
  {
    kind: 'a button beside the name of who wrote is nobody',
    page: html({
      info: '<div class="m-from-author"><span>作者：</span> <a class="m-from-author__name" href="/a/1">艾小米</a> <a class="m-from-author__button" href="#">跟随</a></div><div>2024年05月06日09:30 来源：江城晚报</div>',
    }),
    expected: { ...WHOLE, authors: ['艾小米'] },
  },
  {
    kind: 'who wrote, in an element with what that is',
    page: html({
      info: '<div class="time"><span>2024-05-06 09:30:12</span><span>来源：江城观察网</span></div><p class="author"><a href="/shen">沈小秋</a><span>专栏作者</span></p>',
      end: '',
    }),
    expected: { ...WHOLE, authors: ['沈小秋'] },
  },
  {
    kind: 'names of a menu are nobody’s: 公安 above 律师',
    page: plain({ headline: `要闻\n司法\n公安\n律师\n公证\n\n${HEADLINE}`, end: '' }),
    expected: { ...WHOLE, authors: [] },
  },
  {
    kind: 'who wrote and who took the pictures behind one label',
    page: html({ info: '<div>2024-05-06 09:30 来源：江城晚报 作者：见习记者 方小贤 文　李小震 摄</div>' }),
    expected: { ...WHOLE, authors: ['方小贤'], source: '江城晚报' },
  },
  {
    kind: 'a reporter, a correspondent and a colon',
    page: html({
      text: [`江城晚报讯 记者黄小文、通讯员林小舟报道：${first.trim()}`, second, third],
      end: '',
    }),
    expected: { headline: HEADLINE, authors: ['黄小文', '林小舟'] },
  },
  {
    kind: 'a kicker and a second headline in elements of a system’s own',
    page: html({
      headline: `<table><tr><td class="font02"><founder-pretitle>江边七十年的老铺，传到第三代</founder-pretitle></td></tr><tr><td class="font01"><h1><founder-title>${HEADLINE}</founder-title></h1></td></tr><tr><td class="font02"><founder-subtitle>船主抓阄排队，老木匠当街上漆</founder-subtitle></td></tr></table>`,
    }),
    expected: {
      ...WHOLE,
      kicker: '江边七十年的老铺，传到第三代',
      alternative: '船主抓阄排队，老木匠当街上漆',
    },
  },
  {
    kind: 'a site that calls itself by a long word of small letters, which no reading of names may go back over again and again',
    page: html({
      meta: `<meta property="og:site_name" content="江城${'abcdefghij.'.repeat(6)}观">`,
      info: '<div>2024年05月06日09:30 来源：江城晚报</div>',
    }),
    expected: { ...WHOLE, source: '江城晚报' },
  },
  ...['江城晚报+记者 李小明/文 王一鸣/摄', '江城晚报记者 李小明／文　王一鸣／摄影'].map(
    (line): Kind => ({
      kind: `who wrote and who took the pictures, as the last line: ${line}`,
      page: html({ text: [...TEXT, line], end: '' }),
      expected: { ...WHOLE, authors: ['李小明'], paragraphs: 3 },
    }),
  ),
  ...['文/江城晚报·新江城记者：骆小棠', '文/江城晚报全媒体记者：骆小棠'].map(
    (line): Kind => ({
      kind: `who wrote, behind a stroke and a colon: ${line}`,
      page: html({ text: [...TEXT, line], end: '<p>江城晚报编辑：李明</p>' }),
      expected: { ...WHOLE, authors: ['骆小棠'], editors: ['李明'], paragraphs: 3 },
    }),
  ),
  {
    kind: 'a name and what it does, in a list above the text',
    page: html({
      info: '<div>2024年05月06日09:30 来源：江城晚报</div>',
      before: '<section><ul><li><span>程小恩</span></li><li><span>BBC中文记者</span></li></ul></section>',
      end: '',
    }),
    expected: { ...WHOLE, authors: ['程小恩'], paragraphs: 3 },
  },
  {
    kind: 'a row of dashes for a name, which no reading may go back over again and again',
    page: html({ info: `<div>2024年05月06日09:30 来源：江城晚报 作者：${'—'.repeat(36)}某人某地某</div>` }),
    expected: { headline: HEADLINE, authors: [] },
  },
  {
    kind: 'who reports, in a line that is left out, is at least a doubt',
    page: html({
      after: '<p>独家｜记者李明：请扫码订阅</p>',
      end: '<div>责任编辑：王芳</div>',
    }),
    expected: { ...WHOLE, authors: [], status: 'withheld', warns: /“李明” reports/, gone: ['扫码'] },
  },
  ...[html, plain].map(
    (pageOf, at): Kind => ({
      kind: `a name beside the text in a form that nothing reads is at least a doubt, ${at === 0 ? 'html' : 'copied'}`,
      page: pageOf({
        text: [...TEXT, at === 0 ? '<p>江边手记※林小山※</p>' : '江边手记※林小山※'],
        end: '责任编辑：李明',
      }),
      expected: {
        ...WHOLE,
        authors: [],
        status: 'withheld',
        warns: /“林小山” stands in a line beside the text/,
      },
    }),
  ),
  ...(['林小山', '何立'] as const).map(
    (name): Kind => ({
      kind: `a name beside the text that nothing reads is a doubt where another is named: ${name}`,
      page: html({
        info: '<div class="info">2024年05月06日09:30 来源：江城晚报 记者：王芳</div>',
        text: [...TEXT, `<p>江边手记※${name}※</p>`],
        end: '责任编辑：李明',
      }),
      expected: {
        ...WHOLE,
        authors: ['王芳'],
        status: 'withheld',
        warns: new RegExp(`“${name}” stands in a line beside the text, and in no field`),
      },
    }),
  ),
  {
    kind: 'a word of the language that begins as a name does is no doubt',
    page: html({
      info: '<div class="info">2024年05月06日09:30 来源：江城晚报 记者：王芳</div>',
      end: '<p>司机※项目※关心您</p>责任编辑：李明',
    }),
    expected: { ...WHOLE, authors: ['王芳'], status: 'usable' },
  },
  ...[
    ['李明 文字', ['李明'], []],
    ['李明　采访', ['李明'], []],
    ['欧阳文山／实习记者', ['欧阳文山'], []],
    ['（王小芳丨文 | 实习记者: 陈静怡 文）', ['王小芳', '陈静怡'], []],
    ['〔摄影记者阿依·努尔／江城报道〕', [], []],
    ['李明｜实习记者／责编丨何立', ['李明'], ['何立']],
    ['江城晚报记者 李明 文　王芳 图', ['李明'], []],
  ].map(
    ([line, authors, editors]): Kind => ({
      kind: `a line of credits below the text, whatever its order: ${line}`,
      page: html({ text: [...TEXT, `<p>${line}</p>`], end: '' }),
      expected: {
        ...WHOLE,
        authors: authors as string[],
        editors: editors as string[],
        body: TEXT.map((text) => text.trim()),
      },
    }),
  ),
  {
    kind: 'what the page says of itself is the second headline that stands below its headline',
    page: html({
      meta: '<meta name="description" content="两名退休木匠自掏腰包，三年修好二十条船">',
      headline: `<div class="dbt">${HEADLINE}</div><div class="fbt">两名退休木匠自掏腰包，三年修好二十条船</div>`,
      info: '<div class="from">来源：江城晚报 2024-05-06 09:30</div>',
    }),
    expected: { headline: HEADLINE, alternative: '两名退休木匠自掏腰包，三年修好二十条船' },
  },
  {
    kind: 'a line between headline and text that nothing explains is a doubt',
    page: html({
      headline: `<h1>${HEADLINE}</h1><div class="fbt">两名退休木匠自掏腰包修好二十条船</div>`,
      info: '<div>来源：江城晚报 2024-05-06 09:30</div>',
    }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /两名退休木匠/ },
  },
  {
    kind: 'the first paragraph, set unlike all others, is the lead where the page says it of itself',
    page: html({
      meta: `<meta name="description" content="${first.trim()}">`,
      text: [`<div class="articleimg">${first.trim()}</div>`, `<p>${second}</p>`, `<p>${third}</p>`],
    }),
    expected: { headline: HEADLINE, lead: first.trim(), kept: [second.trim(), third.trim()] },
  },
  {
    kind: 'a last paragraph in an element of its own below that of the others is a doubt',
    page: html({
      text: [...TEXT.map((text) => `<p>${text}</p>`), '<p>渡口还在，船就还在。</p>'],
      after:
        '<div class="statement"><p>凡标注来源为“江城晚报”的文字，均属江城晚报，请勿自行刊载、播放。</p></div>',
    }),
    expected: { headline: HEADLINE, status: 'withheld' },
  },
  {
    kind: 'a picture in a box of nothing but lines of the site goes with them',
    page: html({
      after:
        '<div class="appendQr"><img src="https://img.example.cn/2.jpg" alt=""><div>海量资讯、精准解读，尽在江城财经APP</div></div>',
    }),
    expected: { ...WHOLE, captions: [] },
  },
  {
    kind: 'the picture right above the headline',
    page: html({
      headline: `<div class="ban"><img src="https://img.example.cn/2022/stairs.jpg"></div><h1>${HEADLINE}</h1>`,
    }),
    expected: { headline: HEADLINE, captions: [''] },
  },
  {
    kind: 'names in a list below their label',
    page: html({
      info: '<div>2024-05-06 09:30 来源：江城晚报</div><figure><figcaption>文｜</figcaption><ul><li><a href="/author/1">温小澜</a></li></ul></figure>',
    }),
    expected: { headline: HEADLINE, authors: ['温小澜'] },
  },
  {
    kind: 'who edited, in an element of its own before whose the rights are',
    page: html({
      end: '<div><span>责编：卢思远</span><span>版权作品，未经江城网书面授权，严禁转载，违者将被追究法律责任。</span></div>',
    }),
    expected: { headline: HEADLINE, editors: ['卢思远'] },
  },
  {
    kind: 'the same where nothing divides them, as in a text: a doubt',
    page: plain({ end: '责编：卢思远版权作品，未经江城网书面授权，严禁转载，违者将被追究法律责任。' }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /卢思/ },
  },
  ...[
    ['2024-05-06 09:30 来源：江城晚报浏览 3.2w', '江城晚报', []],
    ['2024-05-06 09:30 来源：江城晚报记者 李明 通讯员 王芳', '江城晚报', ['李明', '王芳']],
    ['听新闻江城晚报 2024-05-06 09:30', '江城晚报', []],
    ['2024-05-06 09:30 来源：江城晚报 作者：李明 点击数：1203', '江城晚报', ['李明']],
  ].map(
    ([info, source, authors]): Kind => ({
      kind: `what is glued to a source: ${info}`,
      page: plain({ info: info as string }),
      expected: { headline: HEADLINE, source: source as string, authors: authors as string[] },
    }),
  ),
  {
    kind: 'the name of a site glued behind an author is a doubt and not nobody',
    page: plain({ info: '2024-05-06 09:30 来源：江城晚报 作者：王清和江城青年网' }),
    expected: { headline: HEADLINE, authors: [], status: 'withheld', warns: /王清和江城青年网/ },
  },
  {
    kind: 'pages for Baidu: the day without its year, which JSON-LD has',
    page: html({
      meta: '<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","title":"x","pubDate":"2021-06-24T10:23:00"}</script>',
      info: '<div>发布时间: 06-24 10:23 江城晚报官方帐号</div>',
    }),
    expected: { headline: HEADLINE, published: '2021-06-24T10:23:00+08:00' },
  },
  {
    kind: 'a client in the name of a paper is no place',
    page: html({
      text: [`中国青年报客户端怒江5月12日电（记者 李明）${first.trim()}`, second, third],
      end: '',
    }),
    expected: { headline: HEADLINE, authors: ['李明'], dateline: '怒江' },
  },
  {
    kind: 'a picture below the text, in the box that holds it and the headline, about what it says',
    page: `<html><head><title>${HEADLINE}-江城网</title></head><body><div class="main"><h1>${HEADLINE}</h1><div>2024年05月06日09:30 来源：江城晚报</div><div class="con">${TEXT.map((one) => `<p>${one}</p>`).join('')}</div><div class="attachment"><img src="https://img.example.cn/p1.jpg" alt=""><p class="pic-desc">铺主给木船上漆。</p></div><div class="code"><img src="https://img.example.cn/app.jpg"><p class="pic-desc">江城客户端，更好的体验</p></div></div><p>责任编辑：李明</p></body></html>`,
    expected: { headline: HEADLINE, captions: ['铺主给木船上漆。'], gone: ['更好的体验'] },
  },
  ...[
    '<p><img src="https://img.example.cn/a/640?fmt=jpeg" alt="点击蓝字关注我们"></p>',
    '<p><img src="https://img.example.cn/mmbiz_gif/a/640"></p>',
    '<p><img src="https://img.example.cn/guide.gif"></p>',
  ].map(
    (sign, at): Kind => ({
      kind: `a call to follow, as a picture at the head of the text: ${at}`,
      page: html({
        before: sign,
        text: [first, '<p><img src="https://img.example.cn/1.jpg"></p>', second, third],
      }),
      expected: { headline: HEADLINE, captions: [''] },
    }),
  ),
  {
    kind: 'a dash between day and clock',
    page: plain({ info: '2020/5/16 — 18:30　来源：江城晚报' }),
    expected: { headline: HEADLINE, published: '2020-05-16T18:30:00+08:00' },
  },
  {
    kind: 'whose reporter of all media',
    page: html({
      info: '<div>2024年05月06日</div>',
      text: ['<p>■ 江城妇女报全媒体记者 章小宛</p>', first, second, third],
    }),
    expected: { headline: HEADLINE, source: '江城妇女报', authors: ['章小宛'] },
  },
  {
    kind: 'an outlet and a name in one line beside the date',
    page: html({
      info: '<div>2024-05-06 15:26</div><div>江城通讯社 <a href="/author/2201">唐小舟</a></div>',
    }),
    expected: { headline: HEADLINE, source: '江城通讯社', authors: ['唐小舟'] },
  },
  {
    kind: 'a surname that begins words of the language',
    page: plain({ info: '2024-05-06 15:26　来源：江城晚报　作者：江城日报·江城网记者 文小洪 邓小珊' }),
    expected: { headline: HEADLINE, authors: ['文小洪', '邓小珊'] },
  },
  {
    kind: '文章 beside a day is nobody',
    page: html({ info: '<div>文章</div><div>2024-05-06 15:26 来源：江城晚报 作者：李明</div>' }),
    expected: { headline: HEADLINE, authors: ['李明'] },
  },
  {
    kind: 'what a foot is about',
    page: html({
      title: `${HEADLINE}-36江`,
      top: '<div>寻求报道 36江</div>',
      info: '<div>2024-05-06 15:26 作者：李明</div>',
      end: '<div><a>关于36江</a> <a>城市合作</a> <a>寻求报道</a></div>',
    }),
    expected: { headline: HEADLINE, source: '36江' },
  },
  {
    kind: 'a button of noise behind a source',
    page: plain({ info: '2021-07-09 08:12 来源：江城网-江城都市报 阅读 (3217) 扫描到手机' }),
    expected: { headline: HEADLINE, source: '江城网-江城都市报' },
  },
  {
    kind: 'who edited, behind what may be reprinted',
    page: html({ end: '<div>注：请在转载文章内容时务必注明出处！　　　编辑：王小竹</div>' }),
    expected: { headline: HEADLINE, editors: ['王小竹'] },
  },
  {
    kind: 'words for the ear in a caption',
    page: html({
      text: [
        first,
        '<figure><img src="https://img.example.cn/1.jpg"><figcaption><span class="visually-hidden">图像加注文字，</span><p>铺主在江边上漆</p></figcaption></figure>',
        second,
        third,
      ],
    }),
    expected: { headline: HEADLINE, captions: ['铺主在江边上漆'], gone: ['加注文字'] },
  },
  {
    kind: 'a related story with its day',
    page: html({
      after:
        '<div><h3>相关新闻</h3><ul><li><a href="https://news.example/2">江上木船重新下水 <small>(2023-05-18)</small></a></li></ul></div>',
    }),
    expected: { headline: HEADLINE, related: ['江上木船重新下水'] },
  },
  {
    kind: 'whose the picture is, in an element that is called a source',
    page: html({
      meta: '<meta property="og:site_name" content="江城周刊">',
      title: `${HEADLINE} - 江城周刊`,
      info: '<p class="item-source">图档来源：业者提供</p><div>2024-05-06 09:30</div>',
    }),
    expected: { headline: HEADLINE, source: '江城周刊' },
  },
  {
    kind: 'whose app, and whose reporters',
    page: html({ text: ['<p>新江城·江城日报记者 丁小川 通讯员 何小燕</p>', first, second, third] }),
    expected: { headline: HEADLINE, authors: ['丁小川', '何小燕'] },
  },
  {
    kind: 'two names beside the date, and nothing else',
    page: html({ info: '<p>李小川 郑小舟<span>2024-05-06 09:30</span></p><p>来源：江城晚报</p>' }),
    expected: { headline: HEADLINE, authors: ['李小川', '郑小舟'] },
  },
  {
    kind: 'three parts of credits behind date and source',
    page: plain({
      info: '2024-05-06 09:30 来源：江城晚报　吴迪新 编辑　黄文秀 校对　林志远，李明 记者',
      end: '',
    }),
    expected: { headline: HEADLINE, source: '江城晚报', authors: ['林志远', '李明'], editors: ['吴迪新'] },
  },
  {
    kind: 'what stands above and below a headline in the rows of a system’s own elements',
    page: `<html><head><title>${HEADLINE}</title></head><body><table><tr><td><strong>他在江边守了十三年</strong></td></tr><tr><td><strong><founder-title>${HEADLINE}</founder-title></strong></td></tr><tr><td>六千多条记录写满十七个本子</td></tr></table><div>2024年05月06日 来源：江城晚报</div><div class="con">${TEXT.map((one) => `<p>${one}</p>`).join('')}</div></body></html>`,
    expected: { headline: HEADLINE, kicker: '他在江边守了十三年', alternative: '六千多条记录写满十七个本子' },
  },
  {
    kind: 'from which account, as the editors say',
    page: html({
      text: [
        '<blockquote><p>编者按：本文来自微信公众号 <a href="https://mp.example/s/1">“江城窗台”（ID：chuangtai2019）</a>，作者：顾小北，编辑：林深深，江城网经授权发布。</p></blockquote>',
        first,
        second,
        third,
      ],
      end: '',
    }),
    expected: { headline: HEADLINE, authors: ['顾小北'], editors: ['林深深'] },
  },
  {
    kind: 'who edited, amid a paragraph of the text: a doubt at least',
    page: html({
      text: [
        '编者按：本文选自一本关于渡口的书，作者：顾小北，编辑：林深深，文字有改动。',
        first,
        second,
        third,
      ],
      end: '',
    }),
    expected: { headline: HEADLINE, status: 'withheld', warns: /林深深|顾小北/ },
  },
  {
    kind: 'a day in the element of the source',
    page: html({
      info: '<div class="date-source"><span class="date">2022年04月19日 10:32</span><span class="source ent-source">江城科技</span></div>',
    }),
    expected: { headline: HEADLINE, source: '江城科技', published: '2022-04-19T10:32:00+08:00' },
  },
  {
    kind: 'a heading right below the headline, in its element',
    page: html({
      headline: `<div class="tit"><h2>老手艺人收了三个年轻徒弟</h2><h1>${HEADLINE}</h1><h2>一条木船要刷四十七道漆</h2></div>`,
    }),
    expected: {
      headline: HEADLINE,
      kicker: '老手艺人收了三个年轻徒弟',
      alternative: '一条木船要刷四十七道漆',
    },
  },
  {
    kind: 'a short last line with who wrote in brackets, divided as no other is',
    page: html({ text: [first, second, third, '渡口还在，船就还在。（欧阳文山 / 记者）'], end: '' }),
    expected: {
      headline: HEADLINE,
      authors: ['欧阳文山'],
      kept: ['渡口还在'],
    },
  },
];
