// The labels that portals put before a value, by field.

export type LabelField =
  | 'source'
  | 'originalHeadline'
  | 'author'
  | 'editor'
  | 'translator'
  | 'published'
  | 'modified'
  | 'lead'
  | 'keywords'
  | 'other'
  | 'tool';

/** Their words by field, of an author with the role; the longest that fits is read. */
export const LABEL_WORDS: Readonly<Record<string, string>> = {
  source:
    '来源 稿件来源 信息来源 资讯来源 新闻来源 文章来源 消息来源 资料来源 本文来源 内容来源 稿源 来源于 来自 转自 转载自 出处',
  originalHeadline: '原标题 原标题为 原题 原题为 原文标题 原题目',
  'author author':
    '作者 本文作者 文章作者 撰文 撰文者 撰稿 撰稿人 撰稿编辑 撰文编辑 采写编辑 文 文字 执笔 采写 张贴者 发帖人 采写人 采访 图文 文图 文并摄 文并图 文稿 Author',
  'author reporter':
    '记者 本报记者 本网记者 本刊记者 本台记者 文字记者 见习记者 实习记者 首席记者 特派记者 采访记者 采写记者 撰稿记者 采访撰稿 报道 报导 采访报道 特派员 实习生',
  'author correspondent': '通讯员 特约通讯员 通讯员供稿',
  'author commentator': '评论员 本报评论员 特约评论员',
  editor:
    '责编 责任编辑 编辑 值班编辑 网络编辑 网路编辑 本网编辑 本期编辑 本版编辑 文字编辑 新媒体编辑 执行编辑 微信编辑 图文编辑 版面编辑 核稿编辑 初审编辑 复审编辑 终审编辑 核稿 网编 Editor',
  translator: '翻译 译者 编译 译',
  published:
    '发布时间 发布日期 发表时间 发表日期 发布于 发表于 发稿时间 刊登于 刊登时间 刊登日期 刊出日期 出版日期 成文日期 上稿时间 上版日期 张贴日期 时间 日期 首次发布 发布 出版 刊登 刊发 发稿 Published',
  modified: '更新时间 更新日期 最后更新 最后更新时间 修改时间 更新于 更新 最近更新 编辑于 Updated',
  lead: '摘要 内容摘要 导读 导语 核心提示 核心阅读 内容提要 提要 内容简介 阅读提示 文章摘要 本文摘要',
  keywords: '关键词 关键字 标签 Tags',
  // What we have no field for; a line of them is no paragraph.
  'other people':
    '图片编辑 视频编辑 美术编辑 栏目主编 栏目编辑 摄影 摄影记者 摄 图编 摄像 编导 配音 插画 剪辑 制图 制作 设计 美编 视觉 校对 责任校对 审校 审核 初审 复审 终审 一审 二审 三审 一校 二校 三校 主编 总编 监制 统筹 策划 总策划 值班主任 值班编委 编委 编审 责任技编 排版 影像 供图 版式 组版 图 图片 视频 影片 海报',
  other:
    '图片来源 图档来源 照片来源 影像来源 封面图 封面图片 封面图片来源 封面图来源 题图来源 首图来源 头图来源 封面来源 配图来源 图源 题图 头图 视频来源 新闻引据 版面 出品 职务 分类 分类于 归类于 编号 索引号 发布机构 发布单位 发布机关 发文机关 发稿单位 发文单位 供稿单位 单位 作者单位 文号 主题分类 责任主管 联络人 联系人',
  // Counts and buttons.
  tool: '选择字号 选择字体 字级设定 字体设定 点击 点击数 浏览 浏览量 浏览次数 浏览数 浏览人次 阅读 阅读量 阅读数 阅读次数 人气 点阅 点阅数 点阅次数 评论 评论数 字号 字级 字型 字体 字体大小 字型大小 文字大小 分享 分享到 分享至 分享给 访问次数 访问量 本文字数 阅读时长 阅读时间 我要分享',
};
