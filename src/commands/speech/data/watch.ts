// What a look from outside finds, in Chinese. Names of Cloudflare's dashboard stay as its English pages have them.

export const WATCH: Readonly<Record<string, string>> = {
  '“$site” is no site; write scheme and host only, such as https://news.example':
    '“$site”不是网站地址；只写协议和主机名，如 https://news.example',
  '“$text” is no number of seconds; write one such as --patience 30':
    '“$text”不是秒数；请写成 --patience 30 这样',
  '$count answers as readers get them, version $version: all is well':
    '像读者那样访问了 $count 次，版本 $version：一切正常',
  '$wrong of $count answers are not as readers need them': '像读者那样访问了 $count 次，其中 $wrong 次有问题',
  'a challenge page stands before it': '前面挡着一个质询页面',
  'switch off Bot Fight Mode and “Under Attack” for this domain, or let a rule of the WAF skip them for these addresses':
    '请为这个域名关闭 Bot Fight Mode 和“Under Attack”模式，或者用一条 WAF 规则让这些地址跳过检查',
  'a password stands before it': '前面要输入密码',
  'take it away, as readers have none; where it is meant, as before a rehearsal, write https://USER:PASSWORD@news.example':
    '请去掉密码，读者没有；如果是有意的，比如用于预演，请写成 https://用户:密码@news.example',
  'this reader is turned away with $status': '这种阅读器被拒绝，返回 $status',
  'look in Security > Events for the rule that did it, and let it skip these addresses':
    '请在 Security > Events 里查出是哪条规则，让它跳过这些地址',
  'answered $status': '返回 $status',
  'npx wrangler tail --search level shows why; npx wrangler rollback brings the last version back':
    '用 npx wrangler tail --search level 查看原因；npx wrangler rollback 可以回到上一个版本',
  'is sent again to who has it': '读者已有这份内容，却又整份发送',
  'switch off what takes the ETag away, or changes it, on the way': '请关闭中途去掉或改动 ETag 的功能',
  'is at $location now': '已经搬到 $location',
  'ask there; url in site.yaml should be that address too': '请访问新地址；site.yaml 里的 url 也应当是它',
  'leads to $location with $status': '以 $status 转到 $location',
  'answered $status, not $wanted': '返回 $status，而不是 $wanted',
  'see that the domain leads to this Worker, and that no rule or Access policy stands before it':
    '请确认域名指向这个 Worker，前面没有别的规则或 Access 策略',
  'is served as $type, not $wanted; charset=utf-8': '媒体类型是 $type，而不是 $wanted; charset=utf-8',
  'remove the Transform Rule or the proxy that changes Content-Type':
    '请去掉改动 Content-Type 的 Transform Rule 或代理',
  'shows version $live, not $version': '显示的版本是 $live，而不是 $version',
  'wait a minute; if it stays, look with npx wrangler deployments list which version is live':
    '请等一分钟；如果仍然如此，用 npx wrangler deployments list 查看线上是哪个版本',
  'an old copy is served, of $age seconds': '返回的是 $age 秒前的旧副本',
  'purge the cache of the domain, and remove the Cache Rule that keeps it beyond a deploy':
    '请清除这个域名的缓存，并去掉让副本在部署之后仍然保留的 Cache Rule',
  'comes without its ETag': '没有带上 ETag',
  'is changed on the way: its bytes are not those of its ETag': '内容在中途被改动：与 ETag 不符',
  'switch off what rewrites answers, such as Email Address Obfuscation or Rocket Loader':
    '请关闭改写内容的功能，如 Email Address Obfuscation 或 Rocket Loader',
  'is not compressed, $size bytes': '没有压缩，共 $size 字节',
  'look for a Compression Rule or a proxy that undoes it: every text leaves the Worker or Cloudflare compressed':
    '请检查是否有 Compression Rule 或代理取消了压缩：凡是文本，都由 Worker 或 Cloudflare 压缩',
  'the certificate ends in $days days': '证书还有 $days 天到期',
  'look in SSL/TLS > Edge Certificates why it is not renewed':
    '请在 SSL/TLS > Edge Certificates 里查看为什么没有续期',
  'cannot be read ($error)': '无法读取（$error）',
  'look in SSL/TLS > Edge Certificates which names it is for, and until when':
    '请在 SSL/TLS > Edge Certificates 里查看证书包含哪些域名、何时到期',
  'npx wrangler tail shows whether the Worker is asked at all; if it is not, look at what stands before it':
    '用 npx wrangler tail 看请求有没有到达 Worker；没有的话，检查前面有什么挡着',
  'see that the domain has a DNS record that leads to this Worker':
    '请确认域名有一条指向这个 Worker 的 DNS 记录',
};
