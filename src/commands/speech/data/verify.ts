// What is said of copies, manifests and keys, in Chinese.

export const VERIFY: Readonly<Record<string, string>> = {
  '“$place” is neither a site nor a folder; write scheme and host, such as https://news.example, or a folder that is there':
    '“$place”既不是网站也不是文件夹；请写协议和主机名，如 https://news.example，或一个已有的文件夹',
  '“$key” is no public key; write a file with a line such as ssh-ed25519 AAAA…, or that line':
    '“$key”不是公钥；请写一个文件，里面有 ssh-ed25519 AAAA… 这样一行，或直接写这一行',
  '$place has no manifest; name a site that has one with --against':
    '$place 里没有清单；请用 --against 指定一个有清单的网站',
  '$path: missing': '$path：缺失',
  '$path: altered': '$path：改过',
  '$path: added, no line of the manifest names it': '$path：多出来的，清单里没有',
  '$path: was withdrawn, and is still there': '$path：已撤稿，却还在',
  '$path: it is not signed': '$path：没有签名',
  '$path: its signature is none that can be read': '$path：签名无法识别',
  '$path: it is signed by another key': '$path：签名用的是另一把密钥',
  '$path: its signature is of another text': '$path：签名与内容不符',
  'it is signed; --key with the publisher’s key proves by whom':
    '清单有签名；用 --key 指定发布者的公钥，可以证明是谁签的',
  'the signature is by that key': '签名出自这把密钥',
  '$count lines of the manifest of $site: all as published': '$site 的清单共 $count 行：全部与发布的一致',
  '$count lines of the manifest of $site: $wrong are not as published':
    '$site 的清单共 $count 行：其中 $wrong 处与发布的不一致',
  '$problem; what records said before is not known, and their history begins anew':
    '$problem；记录以前的内容无从得知，它们的历史从这次重新开始',
  '$address is not as it was published': '$address 与发布时不一致',
  'SIGNING_KEY is no key that can sign; make one with npm run keys, or leave it out':
    'SIGNING_KEY 不是能签名的密钥；用 npm run keys 生成一把，或者不要设置它',
  '--out is missing; write --out and the file that the secret key goes to':
    '没有写 --out；请写 --out 和存放私钥的文件',
  '$file is in the project, where a secret key could be committed; choose a place outside':
    '$file 在项目里，私钥可能被提交上去；请换到项目之外',
  '$file is there already; choose another name, as a key that is written over is lost':
    '$file 已经存在；请换个名字，因为密钥一旦覆盖就再也找不回来',
  '$file holds the secret key: put it into SIGNING_KEY where you deploy, and tell readers the public key above':
    '$file 里是私钥：部署时把它放进 SIGNING_KEY，并把上面的公钥告诉读者',
};
