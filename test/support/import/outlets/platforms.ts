// Pages as platforms have them, on which anybody publishes.

import type { Kind } from '../kind.ts';
import { BICYCLE, ld, og, PIER, p, page, TRAIN } from './stories.ts';

const [pier, train, bicycle] = [PIER, TRAIN, BICYCLE];

export const PLATFORMS: readonly Kind[] = [
  {
    kind: 'a public account: 原创, the writer, the account, its time in a script, the place by number',
    url: 'https://mp.jiangcheng.example/s/Qw3rTy8uIoPa5dFg',
    page: page(
      {
        title: '',
        head: `${og('og:title', train.headline)}${og('og:site_name', '微信公众平台')}${og('og:article:author', '李明')}<meta name="author" content="李明">`,
      },
      `<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title " id="activity-name">
${train.headline}
</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text" id="js_author_name_wrp"><span id="js_author_name">李明</span></span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">
            青石慢车            </a></span>
<span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text"></em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text" style="display: none;">发表于<span id="js_ip_wording"></span></em></span></div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content" style="visibility: hidden; opacity: 0; ">
<section style="text-align:center"><span leaf="">点击上方</span><span style="color:#3daad6">蓝字</span><span>关注我们</span></section>
<section><section><p><span leaf="">${train.text[0]}</span></p></section></section>
<section><img class="rich_pages wxw-img" data-src="https://mmbiz.jiangcheng.example/mmbiz_jpg/abc/640?wx_fmt=jpeg" data-w="1080" data-ratio="0.66" type="block"></section>
<section style="text-align:center"><span style="font-size:12px;color:#888" leaf="">青石站，每天停两分钟</span></section>
<section><p><span leaf="">${train.text[1]}</span></p><p><span><br></span></p><p><span leaf="">${train.text[2]}</span></p><p><span leaf="">${train.text[3]}</span></p></section>
<section><p style="text-align:right"><span>文字｜李明</span></p><p style="text-align:right"><span>编辑｜王芳</span></p></section>
<section class="mp_profile_iframe_wrp"><mp-common-profile></mp-common-profile></section></div>
</div><div id="js_tags_preview_toast" class="article-tag__error-tips" style="display:none;">预览时标签不可点</div>
<div class="rich_media_tool"><div>微信扫一扫<br>关注该公众号</div></div></div></div></div>
<script>var oriCreateTime = '1714959012'; var ct = "1714959012"; var createTime = '2024-05-06 09:30'; var nickname = htmlDecode("青石慢车");</script>`,
    ),
    expected: {
      headline: train.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '青石慢车',
      authors: ['李明'],
      editors: ['王芳'],
      body: train.text,
      captions: ['青石站，每天停两分钟'],
      gone: ['点击上方', '扫一扫', '预览时'],
      status: 'usable',
    },
  },
  {
    kind: 'an aggregator: time, 来源 and a button, with 举报 beside the account’s name',
    url: 'https://www.jiangcheng.example/article/7365512345678901234/',
    page: page(
      {
        title: `${pier.headline}_手机新浪网`.replace('手机新浪网', '今日头条'),
        head: og('og:title', pier.headline),
      },
      `<div class="header"><a>首页</a><a>推荐</a><a>关注</a></div>
<div class="main"><div class="article-content-wrap"><div class="article-content"><h1>${pier.headline}</h1>
<div class="article-meta"><span class="original-tag">原创</span><span>2024-05-06 09:30</span><span class="dot">·</span><span class="name"><a href="/c/user/token/1" target="_blank">江城观察</a></span></div>
<article class="syl-article-base tt-article-content syl-page-article" id="tt"><div class="pgc-img"><img src="https://p3.jiangcheng.example/large/pgc/1" img_width="1080" img_height="720" alt="江城老码头改成市民水岸"><p class="pgc-img-caption">木栈道上的傍晚</p></div>
${p(pier.text, 'data-track="1"')}</article></div></div>
<div class="left-sidebar"><div class="share-count">12</div><div>收藏</div><div>分享</div></div>
<div class="detail-end"><a>举报</a></div><div class="ttp-comment-wrapper"><div class="title">评论 3</div><div>写下您的评论...</div><p>王小姐：小时候常去那边看船，现在带着孩子再去，岸边真的变了样子。</p></div></div>`,
    ),
    expected: {
      headline: pier.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '江城观察',
      authors: [],
      body: pier.text,
      captions: ['木栈道上的傍晚'],
      gone: ['王小姐'],
      status: 'usable',
    },
  },
  {
    kind: 'a portal’s accounts: source with a place and a button, a long statement below',
    url: 'https://www.jiangcheng.example/dy/article/J1ABCDEF0512ABCD.html',
    page: page(
      {
        title: `${train.headline}_网易订阅`,
        head: `<meta name="author" content="网易">${og('og:title', train.headline)}${og('article:published_time', '2024-05-06T09:30:33+08:00')}${og('article:author', '')}`,
      },
      `<div class="post_main"><div class="post_crumb"><a>网易首页</a> &gt; <a>网易号</a> &gt; 正文 <a>申请入驻</a></div><h1 class="post_title">${train.headline}</h1>
<div class="post_info">2024-05-06 09:30:33　来源: <a href="/dy/media/T1.html" target="_blank">慢车志</a>
湖南 <a href="#post_comment" class="post_jubao">举报</a></div>
<div class="post_content" id="content"><div class="post_top"><div class="post_top_tie"><a>0</a></div><div class="post_top_share"><span>分享至</span><ul><li><div><h4>用微信扫码二维码</h4><p>分享至好友和朋友圈</p></div></li></ul></div></div>
<div class="post_body">${p(train.text.slice(0, 2), 'id="0A"')}<p class="f_center"><img src="https://nimg.jiangcheng.example/1.jpg"/><br/>过道里的集市</p>${p(train.text.slice(2), 'id="0B"')}</div>
<div class="post_statement"><b>特别声明：</b>以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。<br>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user.</div></div>
<div class="post_recommends"><h3>相关推荐</h3><div class="post_recommend"><a href="/1.html">隧道口的养路工</a><span>江城晚报</span><span>2024-05-05 12:10:00</span></div></div></div>`,
    ),
    expected: {
      headline: train.headline,
      published: '2024-05-06T09:30:33+08:00',
      source: '慢车志',
      authors: [],
      body: train.text,
      captions: ['过道里的集市'],
      gone: ['特别声明', '养路工', '好友和朋友圈'],
    },
  },
  {
    kind: 'a portal with accounts: a hidden original headline, an empty editor, a way back in the text',
    url: 'https://www.jiangcheng.example/a/776612345_121000000',
    page: page(
      {
        title: `${pier.headline}_木栈_岸线_工程`,
        head: `${og('og:title', pier.headline)}${og('og:release_date', '2024-05-06 09:30')}<meta name="mediaid" content="江城晚报">`,
      },
      `<div class="article-page"><div class="left main" data-spm="content"><div data-spm="content"><div class="text"><div class="text-title"><h1>
${pier.headline}
<span class="article-tag"></span></h1>
<div class="article-info"><span class="time" id="news-time" data-val="1714959000000">2024-05-06 09:30</span>
<span data-role="original-link" class="original-link">来源:<a href="https://mp.jiangcheng.example/1" target="_blank">江城晚报</a></span> <span>发布于：</span><span class="area">湖北省</span></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：老码头有了新去处</p>
${p(pier.text)}
<p><a href="//www.jiangcheng.example/?strategyid=00001" target="_blank" title="点击进入">返回搜狐，查看更多</a></p><p data-role="editor-name">责任编辑：<span></span></p></article>
<div id="articleTransfer"></div><div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear type-3"><span class="read-wrap">阅读 (<em class="read-num">1024</em>)</span></div></div></div></div>
<div class="column-right"><h3>大家都在看</h3><ul><li><a href="/a/1">江边的早市又回来了</a></li></ul></div></div>`,
    ),
    expected: {
      headline: pier.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '江城晚报',
      authors: [],
      editors: [],
      body: pier.text,
      gone: ['查看更多', '平台声明', '早市'],
      status: 'usable',
    },
  },
  {
    kind: 'a column on a site of questions: the writer with a motto, 发布于 below the text',
    url: 'https://zhuanlan.jiangcheng.example/p/696123456',
    page: page(
      { title: `${bicycle.headline} - 知乎`, head: og('og:title', `${bicycle.headline}`) },
      `<header class="ColumnPageHeader"><div><button>写文章</button></div></header><div class="Post-content"><article class="Post-Main Post-NormalMain"><header class="Post-Header"><h1 class="Post-Title">${bicycle.headline}</h1>
<div class="Post-Author"><div class="AuthorInfo" itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="李明"><meta itemprop="url" content="https://www.jiangcheng.example/people/x"><div class="AuthorInfo-content"><div class="AuthorInfo-head"><span class="UserLink AuthorInfo-name"><a class="UserLink-link" href="//www.jiangcheng.example/people/x">李明</a></span></div><div class="AuthorInfo-detail"><div class="AuthorInfo-badge"><div class="ztext AuthorInfo-badgeText">周末修车，平时修图</div></div></div></div></div><button class="FollowButton">关注他</button></div>
<div class="LabelContainer-wrapper"></div><span class="Voters"><button>12 人赞同了该文章</button></span></header>
<div class="Post-RichTextContainer"><div class="css-376mun"><div class="RichText ztext Post-RichText css-1g0fqss" options="[object Object]"><p data-first-child data-pid="a">${bicycle.text[0]}</p><h2>截链</h2><p data-pid="b">${bicycle.text[1]}</p><figure data-size="normal"><noscript><img src="https://pic1.jiangcheng.example/v2-a_b.jpg" data-caption="截下来的三节" class="origin_image"/></noscript><img src="data:image/svg+xml;utf8,x" data-caption="截下来的三节" data-actualsrc="https://pic1.jiangcheng.example/v2-a_b.jpg" class="origin_image lazy"/><figcaption>截下来的三节</figcaption></figure><p data-pid="c">${bicycle.text[2]}</p></div></div></div>
<div class="ContentItem-time">发布于 2024-05-06 09:30・江苏</div><div class="Post-topicsAndReviewer"><div class="TopicList Post-Topics"><a>自行车</a><a>修理</a></div></div><div class="ContentItem-actions"><button>赞同 12</button><button>3 条评论</button><button>分享</button><button>收藏</button></div></article>
<div class="Post-Sub"><div class="Card"><h3 class="BlockTitle">推荐阅读</h3><ul><li><a href="/p/1">内胎补了七次还能不能骑</a></li></ul></div></div></div>`,
    ),
    expected: {
      headline: bicycle.headline,
      published: '2024-05-06T09:30:00+08:00',
      authors: ['李明'],
      headings: ['截链'],
      body: [bicycle.text[0], '截链', bicycle.text[1], bicycle.text[2]] as string[],
      captions: ['截下来的三节'],
      related: [],
      gone: ['赞同', '周末修车'],
    },
  },
  {
    kind: 'a diary on a site of books: the writer and the time below the headline',
    url: 'https://www.jiangcheng.example/note/862345678/',
    page: page(
      { title: bicycle.headline, head: og('og:title', bicycle.headline) + og('og:site_name', '豆瓣') },
      `<div id="db-global-nav"><a>豆瓣</a><a>读书</a><a>电影</a><a>音乐</a></div><div id="content"><div class="grid-16-8 clearfix"><div class="article">
<div class="note-container" id="note-862345678" data-ilmt="1"><div class="note-header note-header-container" data-author-name="李明"><h1>${bicycle.headline}</h1><div><a href="/people/x/" class="note-author">李明</a> <span class="pub-date">2024-05-06 09:30:12</span> <span class="pub-location">江苏</span></div></div>
<div id="link-report"><div class="note"><p>${bicycle.text[0]}</p><p><br></p><p>${bicycle.text[1]}</p><div class="image-container image-float-center"><div class="image-wrapper"><img src="https://img9.jiangcheng.example/view/note/l/public/p1.webp" width="600" height="400"></div><div class="image-caption-wrapper"><span class="image-caption">拆下来的旧链条</span></div></div><p>${bicycle.text[2]}</p></div><div class="copyright-claim original"><p>© 本文版权归 <a>李明</a> 所有，任何形式转载请联系作者。</p></div></div></div>
<div class="sns-bar"><span>12 人浏览</span><a>回应</a><a>转发</a><a>赞</a><a>收藏</a></div><div class="comments"><p>赵刚：我那辆也该换了，看完立刻下单了一条，谢谢分享。</p></div></div></div></div>`,
    ),
    expected: {
      headline: bicycle.headline,
      published: '2024-05-06T09:30:12+08:00',
      source: '豆瓣',
      authors: ['李明'],
      body: bicycle.text,
      captions: ['拆下来的旧链条'],
      gone: ['版权归', '下单'],
    },
  },
  {
    kind: 'a blog by WordPress: 作者 and two times in the head, its categories in the foot',
    url: 'https://blog.jiangcheng.example/archives/change-a-chain',
    page: page(
      {
        title: `${bicycle.headline} – 慢轮子`,
        head: `${og('og:site_name', '慢轮子')}${og('article:published_time', '2024-05-06T01:30:00+00:00')}${og('article:modified_time', '2024-05-08T02:00:00+00:00')}`,
      },
      `<header id="masthead" class="site-header"><p class="site-title"><a rel="home" href="/">慢轮子</a></p><p class="site-description">关于自行车的一切</p></header>
<main id="main"><article id="post-12" class="post-12 post type-post category-repair"><header class="entry-header"><h1 class="entry-title">${bicycle.headline}</h1><div class="entry-meta"><span class="posted-on">发布于 <a href="#" rel="bookmark"><time class="entry-date published" datetime="2024-05-06T09:30:00+08:00">2024年5月6日</time><time class="updated" datetime="2024-05-08T10:00:00+08:00">2024年5月8日</time></a></span><span class="byline"> 作者： <span class="author vcard"><a class="url fn n" href="/author/liming">李明</a></span></span><span class="comments-link"><a>发表评论</a></span></div></header>
<div class="entry-content"><p>${bicycle.text[0]}</p><figure class="wp-block-image size-large"><img decoding="async" src="https://blog.jiangcheng.example/wp-content/uploads/2024/05/chain.jpg" alt=""/><figcaption class="wp-element-caption">新旧两条链条</figcaption></figure><p>${bicycle.text[1]}</p><p>${bicycle.text[2]}</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">共享此文章：</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>相关</em></h3><div><a href="https://blog.jiangcheng.example/1">怎样给刹车线上油</a></div></div></div>
<footer class="entry-footer"><span class="cat-links">分类：<a>修理</a></span><span class="tags-links">标签：<a>链条</a>、<a>工具</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a>上一篇文章 春天的第一次长途</a></div></nav><div id="comments"><h2>《${bicycle.headline}》有1个想法</h2><p>写得很清楚，照着做了一遍，链条果然不响了，多谢。</p></div></main>
<footer class="site-footer">自豪地采用WordPress</footer>`,
    ),
    expected: {
      headline: bicycle.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '慢轮子',
      authors: ['李明'],
      body: bicycle.text,
      captions: ['新旧两条链条'],
      related: ['怎样给刹车线上油'],
      gone: ['果然不响了', '自豪地'],
      status: 'usable',
    },
  },
  {
    kind: 'a magazine by Ghost: an excerpt, the writer’s name, minutes to read',
    url: 'https://mag.jiangcheng.example/last-green-train/',
    page: page(
      {
        title: train.headline,
        head: `${og('og:site_name', '慢车杂志')}${og('og:title', train.headline)}${og('article:published_time', '2024-05-06T01:30:00.000Z')}<meta name="twitter:data1" content="李明">${ld({ '@type': 'Article', publisher: { '@type': 'Organization', name: '慢车杂志' }, author: { '@type': 'Person', name: '李明' }, headline: train.headline, datePublished: '2024-05-06T01:30:00.000Z', dateModified: '2024-05-06T01:30:00.000Z' })}`,
      },
      `<div class="viewport"><header id="gh-head" class="gh-head outer"><a class="gh-head-logo" href="/">慢车杂志</a><nav class="gh-head-menu"><ul class="nav"><li><a>关于</a></li></ul></nav></header>
<main id="site-main" class="site-main"><article class="article post tag-people"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/people/">人物</a></span></div><h1 class="article-title">${train.headline}</h1><p class="article-excerpt">开了四十一年的慢车，下个月也许就不开了。</p>
<div class="article-byline"><section class="article-byline-content"><div class="article-byline-meta"><h4 class="author-name"><a href="/author/liming/">李明</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2024-05-06">06 5月 2024</time><span class="byline-reading-time"><span class="bull">—</span> 3 min read</span></div></div></section></div>
<figure class="article-image"><img src="https://mag.jiangcheng.example/content/images/size/w2000/1.jpg" alt="青石站"><figcaption>青石站的清晨</figcaption></figure></header>
<section class="gh-content gh-canvas"><p>${train.text[0]}</p><p>${train.text[1]}</p><h2 id="market">车上的集市</h2><p>${train.text[2]}</p><blockquote>车到了，人就到了。</blockquote><p>${train.text[3]}</p></section></article>
<aside class="read-more-wrap"><div class="read-more inner"><article class="post-card"><a href="/2/"><h2 class="post-card-title">守道口的人</h2><div class="post-card-excerpt">他在道口守了二十六年，每天要放下栏杆四十多次，从来没有迟过一分钟。</div></a></article></div></aside></main></div>`,
    ),
    expected: {
      headline: train.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '慢车杂志',
      authors: ['李明'],
      lead: '开了四十一年的慢车',
      headings: ['车上的集市'],
      body: [
        train.text[0],
        train.text[1],
        '车上的集市',
        train.text[2],
        '车到了，人就到了。',
        train.text[3],
      ] as string[],
      captions: ['青石站的清晨'],
      gone: ['守道口', '二十六年'],
      status: 'usable',
    },
  },
  {
    kind: 'a blog by Hexo: 发表于, 更新于 and counts above, who owns it as a list below',
    url: 'https://liming.example/2024/05/06/change-a-chain/',
    page: page(
      {
        title: `${bicycle.headline} | 轮子上`,
        head: `${og('og:type', 'article')}${og('og:title', bicycle.headline)}${og('og:site_name', '轮子上')}${og('article:published_time', '2024-05-06T01:30:00.000Z')}${og('article:author', '李明')}`,
      },
      `<header class="header" itemtype="http://schema.org/WPHeader"><div class="site-meta"><a href="/" class="brand"><p class="site-title">轮子上</p></a></div><nav class="site-nav"><ul class="main-menu menu"><li><a>首页</a></li><li><a>归档</a></li></ul></nav></header>
<main class="main"><article itemscope itemtype="http://schema.org/Article" class="post-block"><span hidden itemprop="author"><meta itemprop="name" content="李明"></span><header class="post-header"><h1 class="post-title" itemprop="name headline">${bicycle.headline}</h1>
<div class="post-meta-container"><div class="post-meta"><span class="post-meta-item"><span class="post-meta-item-icon"></span><span class="post-meta-item-text">发表于</span> <time title="创建时间：2024-05-06 09:30:00" itemprop="dateCreated datePublished" datetime="2024-05-06T09:30:00+08:00">2024-05-06</time></span><span class="post-meta-item"><span class="post-meta-item-text">更新于</span> <time title="修改时间：2024-05-08 10:00:00" itemprop="dateModified" datetime="2024-05-08T10:00:00+08:00">2024-05-08</time></span><span class="post-meta-item"><span class="post-meta-item-text">分类于</span> <a>修理</a></span><span class="post-meta-break"></span><span class="post-meta-item" title="本文字数"><span class="post-meta-item-text">本文字数：</span><span>1.2k</span></span><span class="post-meta-item"><span class="post-meta-item-text">阅读时长 ≈</span><span>2 分钟</span></span></div></div></header>
<div class="post-body" itemprop="articleBody"><p>${bicycle.text[0]}</p><h2 id="chain"><a href="#chain" class="headerlink" title="截链"></a>截链</h2><p>${bicycle.text[1]}</p><p>${bicycle.text[2]}</p></div>
<footer class="post-footer"><div class="post-copyright"><ul><li class="post-copyright-author"><strong>本文作者： </strong>李明</li><li class="post-copyright-link"><strong>本文链接：</strong><a href="https://liming.example/2024/05/06/change-a-chain/">https://liming.example/2024/05/06/change-a-chain/</a></li><li class="post-copyright-license"><strong>版权声明： </strong>本博客所有文章除特别声明外，均采用 BY-NC-SA 许可协议。转载请注明出处！</li></ul></div><div class="post-tags"><a rel="tag"># 链条</a></div></footer></article></main>
<footer class="footer"><div class="copyright">© 2024 李明</div></footer>`,
    ),
    expected: {
      headline: bicycle.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '轮子上',
      authors: ['李明'],
      headings: ['截链'],
      body: [bicycle.text[0], '截链', bicycle.text[1], bicycle.text[2]] as string[],
      gone: ['许可协议', '阅读时长'],
      status: 'usable',
    },
  },
  {
    kind: 'a blog by Blogger: the day above, the writer and the hour below, lines by br',
    url: 'https://liming.example/2024/05/change-chain.html',
    page: page(
      {
        title: `轮子上: ${bicycle.headline}`,
        head: `${og('og:title', bicycle.headline)}${og('og:site_name', '轮子上')}`,
      },
      `<div class="header"><h1 class="title"><a href="/">轮子上</a></h1></div><div class="main"><div class="date-outer"><h2 class="date-header"><span>2024年5月6日星期一</span></h2><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title" itemprop="name">${bicycle.headline}</h3><div class="post-header"></div>
<div class="post-body entry-content" id="post-body-1" itemprop="description articleBody">${bicycle.text.join('<br /><br />\n')}<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">张贴者： <span class="fn" itemprop="author"><span itemprop="name">李明</span></span></span> <span class="post-timestamp">时间： <a class="timestamp-link" rel="bookmark"><abbr class="published" itemprop="datePublished" title="2024-05-06T09:30:00+08:00">上午9:30</abbr></a></span></div><div class="post-footer-line"><span class="post-labels">标签： <a rel="tag">修理</a></span></div></div></div></div>
<div class="comments"><h4>没有评论:</h4><p>发表评论</p></div><div class="blog-pager"><a>较新的博文</a><a>主页</a></div></div>`,
    ),
    expected: {
      headline: bicycle.headline,
      published: '2024-05-06',
      source: '轮子上',
      authors: ['李明'],
      body: bicycle.text,
    },
  },
];
