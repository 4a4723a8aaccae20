// What `npm run verify -- --help` and `npm run keys -- --help` say, in both languages.

import type { Help } from '../options.ts';

export const VERIFY_HELP: Help = {
  en: `Usage: npm run verify -- URL|DIR [options]

Checks a live site, an export or any copy against the manifest that stands with it (docs/mirroring.md): every record, picture
and recording, to the byte; every feed that is there, against /catalog.json; and of an export every file, compressed or not,
against its ledger. Says what is missing, altered, added (no line names it), or was withdrawn and is still there.
It only reads; of a live site it asks for every record and every feed.

  --key KEY        the public key of the publisher, as a file or as the line itself: the manifest must be signed by it
  --against URL    the manifest of that site (or folder) in the place of the copy's own
  --json           print {site, digest, signature, checked, findings}, in English
  --help           show this

Exit status: 0 when all is as published, 1 when anything is not, 2 for a wrong option or address, or no manifest.
`,
  zh: `用法：npm run verify -- 网址或文件夹 [选项]

按随附的清单（docs/mirroring.md）核对线上网站、导出的文件夹或任何副本：每条记录、每张图片、每段录音都逐字节核对；有订阅文件的，按
/catalog.json 核对；导出的文件夹，再按其中的 ledger 核对每个文件，压缩的也在内。
指出缺了什么、改过什么、多出什么（清单里没有的）、什么已经撤稿却还留着。只读取；核对线上网站时，每条记录、每个订阅都会请求一次。

  --key 公钥        发布者的公钥，可以是文件，也可以是那一行本身：清单必须由它签名
  --against 网址    用那个网站（或文件夹）的清单，而不用副本自带的
  --json            以 JSON 输出 {site, digest, signature, checked, findings}，一律用英文
  --help            显示本说明

退出状态：全部与发布的一致为 0，有任何不一致为 1，选项或网址不对、没有清单为 2。
`,
};

export const KEYS_HELP: Help = {
  en: `Usage: npm run keys -- --out FILE

Makes a key that signs the manifest of what is published (Ed25519). The secret key goes to the file, which only you can read, and
nowhere else; the public key is printed, as OpenSSH writes it. Put the secret into SIGNING_KEY where you deploy or export
(SIGNING_KEY=$(cat FILE) npm run deploy), keep a copy in a safe place, and tell readers the public key by another way than the site.

  --out FILE    where the secret key goes; outside the project
  --help        show this
`,
  zh: `用法：npm run keys -- --out 文件

生成一把为发布清单签名的密钥（Ed25519）。私钥只写进这个文件，只有您能读；公钥显示出来，写法同 OpenSSH。部署或导出时把私钥放进环境变量
SIGNING_KEY（SIGNING_KEY=$(cat 文件) npm run deploy），另外妥善保存一份，并用网站以外的途径把公钥告诉读者。

  --out 文件    私钥写到哪里；要在项目之外
  --help        显示本说明
`,
};
