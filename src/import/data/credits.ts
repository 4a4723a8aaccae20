// Words that stand before names and in the place of names.

/** Words that say what the people behind them did; the longest first. */
export const ROLES: readonly (readonly [word: string, role: string])[] = (
  [
    [
      'reporter',
      '记者 記者 见习记者 見習記者 实习记者 實習記者 特派记者 特派記者 首席记者 首席記者 特约记者 特約記者 驻外记者 文字记者 文字記者 特派員 特派员 實習生 实习生',
    ],
    ['correspondent', '通讯员 通訊員 特约通讯员 特約通訊員 特约撰稿人'],
    ['commentator', '评论员 評論員 特约评论员 特約評論員'],
    ['author', '作者 撰文 撰稿 撰稿人 文'],
    // Of a credit that names both: 记者李明 编辑王芳.
    ['editor', '编辑 編輯 责编 責編 责任编辑 責任編輯'],
    // Whose picture it is says nothing of who wrote.
    ['', '摄影记者 攝影記者 摄影 攝影 图 圖 摄 编译 編譯 译 譯'],
  ] as const
)
  .flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const))
  .toSorted(([a], [b]) => b.length - a.length);

/** Surnames of two characters. */
export const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|司徒|令狐|夏侯|长孙|長孫|宇文|端木|百里|南宫|南宮|呼延|轩辕|軒轅|司空|张简|張簡|范姜)/;

/** Words of two or three Han that stand where names stand. */
export const NO_NAME =
  /^(?:本站|本报|本報|本网|本網|本台|本刊|报道|報道|報導|综合|綜合|整理|编辑|編輯|记者|記者|作者|来源|來源|供图|提供|实习|實習|摄影|攝影|佚名|未知|无|小编|小編|完|新华社|新華社|中新社|中央社|人民网|人民網|新华网|新華網|外电|外電|网络|網路|網絡|转载|轉載|原创|原創|更多|图文|圖文|视频|报料|台北|北京|即時|快讯|专题|匿名|管理员|系统|admin|全文|正文|手记|手記|观察|觀察|校对|校對|审核|審核|翻译|翻譯|摄像|主编|主編|监制|策划|统筹|责编|責編)$/i;

/** Ends of 2 or 3 Han that are sites, desks and systems, and no persons. */
export const NO_PERSON =
  /(?:[网網报報社]|新闻|新聞|编辑|編輯|中心|频道|頻道|栏目|欄目|平台|团队|團隊|公司|[^\s].[部组組])$|^(?:记者|記者|通讯|通訊)/u;

/** Values of a label that say that nobody is named. */
export const NOBODY =
  /^(?:.{0,4}(?:网络|網路|網絡|互联网|互聯網|综合|綜合|转载|轉載|整理|佚名|匿名|未知|不详|不詳|原创|原創|投稿|采编|小编|小編|管理员|系统|系統|admin|编辑部|編輯部|编辑|編輯|本站|本网|本網|本报|本報|无|--?|—+|\/)+.{0,2})$/iu;

/** Words before a role. */
export const QUALITIES =
  '职工|職工|企业|企業|校园|校園|驻站|基层|全媒体|全媒體|融媒体|融媒|新媒体|新媒體|本地|本市|资深|資深|高级|首席|特约|特約|实习|實習|见习|見習|特派|专职|兼职|青年|骨干|中文|文字|摄影|攝影';
