// Glyphs of no consequence: writers of one region mix them, or each region has its own, and neither is wrong.

/** Each group's first stands for all. */
export const MERGED =
  '臺台 裏裡 着著 羣群 峯峰 煙菸 喫吃 祕秘 巖岩 棱稜 皁皂 悽淒凄 鑑鑒 嫋裊 冢塚 凌淩 譁嘩 恆恒 跡蹟 雕鵰 俊儁 薦荐 個箇 槍鎗 札劄 狸貍 庵菴 琅瑯 ' +
  '廕蔭 拿拏 溪谿 閒閑 嘆歎 饑飢 杯盃 堤隄 果菓 弦絃 毀燬譭 恤卹 巨鉅 煉鍊鏈 針鍼 霑沾 匯滙 並幷 爲為 衆眾 說説 麪麵 牀床 溼濕 衛衞 啓啟 綫線 ' +
  '脣唇 核覈 痠酸 浚濬 蝨虱 仇讎 修脩 戶户 閱閲 稅税 銳鋭 脱脫 悅悦 兌兑 內内 溫温 蔥葱 查査 污汙汚 纔才 蹠跖 鏟剷 鋤耡';
