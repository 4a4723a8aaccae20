// Surnames of one character: what a name begins with where no label says that it is one.

import { simplified } from '../read/either-script.ts';

const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳糜松井段富巫乌焦巴牧谷车侯班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司韶黎蓟溥印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴苍双闻莘党翟谭贡劳逄姬申冉宰郦雍璩桑桂濮牛寿边扈燕冀浦尚农温庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步耿满弘匡国寇广禄阙欧沃利蔚越夔隆师巩聂晁敖冷辛阚简饶曾沙鞠丰关蒯查荆红游竺权盖益桓公岳帅缑亢况琴归海晋楚闫法汝鄢涂钦商佘佟哈谯笪爱阳福肖付代仝冼邸仉初信原禚辜苑栗粟隋尧鹿逯展伦区植丛覃卿兰薄苟牟亓郗楼邰凃粘',
);

export const isSurname = (character: string): boolean => SURNAMES.has(simplified(character));
