// What a pull says, in Chinese.

export const PULL: Readonly<Record<string, string>> = {
  new: '新收录',
  changed: '已更新',
  withdrawn: '已撤稿',
  kept: '保持不变',
  failed: '读取失败',
  'kept as an editor left it: $fields': '编辑改过，保持不变：$fields',
  'left out: $parts': '未收入：$parts',
  'write the address of one site, https://…': '请写一个网站的地址，如 https://…',
  '--channel is missing; write one of $channels': '缺少 --channel；请从 $channels 中选一个',
  '$made new, $changed changed, $withdrawn withdrawn, $same as they were; $refused refused, $failed not to be had':
    '新收录 $made 篇，更新 $changed 篇，撤稿 $withdrawn 篇，未变 $same 篇；未收录 $refused 篇，读取失败 $failed 篇',
  'interrupted: what was written is whole; run it again, and it goes on from there':
    '已中断：写好的文件都是完整的；再运行一次就会继续',
  'its publisher says “$words”; ask for permission, then add --allow':
    '发布方声明“$words”；请先征得许可，再加 --allow',
  'its licence $license allows no changed version, and each variant is one; ask for permission, then add --allow':
    '许可协议 $license 不允许改动，而每个版本都是改动；请先征得许可，再加 --allow',
  'the id $id is taken here; rename one of the records that have it':
    '本站已有文章使用 id $id；请给其中一篇改名',
  'its record is none of an article': '对方提供的记录不是文章',
  'its record cannot be read ($why)': '对方提供的记录无法读取（$why）',
  'its record would not be right here: $issue': '收录后记录不合要求：$issue',
  'the answer is $status': '对方答复 $status',
  'it took more than $seconds seconds': '超过 $seconds 秒仍未读完',
  'it is longer than $most bytes': '超过 $most 字节',
  'it is redirected to $address; give the address of the site itself': '跳转到 $address；请写网站自己的地址',
  '$path: the answer is $status': '$path：对方答复 $status',
  '$path: it is no JSON': '$path：不是 JSON',
  '/catalog.json: it names no feeds of ours; give the address of a site that publishes as this one does':
    '/catalog.json：其中没有可用的订阅；请写一个同类网站的地址',
  'there is no channel “$channel”; write one of $channels': '对方没有频道“$channel”；请从 $channels 中选一个',
};
