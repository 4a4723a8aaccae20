// Characters of Simplified that are surnames in one of their Traditional forms, with that form (OpenCC's pivot): a feature of the model,
// whose weights belong to this list as it is.

export const SURNAMES: ReadonlyMap<string, string> = new Map(
  (
    '于=于 余=余 范=范 钟=鍾 涂=涂 后=后 党=党 朴=朴 曲=曲 种=种 谷=谷 郁=郁 岳=岳 姜=姜 沈=沈 丑=丑 咸=咸 干=干 游=游 仇=仇 卜=卜 幸=幸 ' +
    '向=向 叶=葉 万=萬 苏=蘇 周=周 胡=胡 朱=朱 范=范 云=雲 才=才 占=占 辟=辟 尸=尸 栗=栗 卓=卓 里=里 采=采 冲=沖 郗=郗 松=松 克=克 折=折 ' +
    '别=別 庄=莊 梁=梁 台=台 戚=戚 布=布 家=家 征=征 厉=厲 修=修 宁=寧 柜=柜 蒙=蒙 库=庫 适=适 么=么 党=党 药=藥 制=制 斗=斗'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Those whose character is met as a surname about as often as otherwise. */
export const OFTEN_MET: ReadonlySet<string> = new Set('于余范钟涂沈姜岳');
