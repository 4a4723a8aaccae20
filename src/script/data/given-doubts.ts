// Characters of given names that two people of one Simplified name write differently, each with how often it was met in given
// names of 7,468 persons in genuine Taiwan text (in front of a title). What is published comes first. Forms are OpenCC's pivot.
// Left out: what only differs by house (台 臺, 峰 峯, 群 羣, 恆 恒), and what nineteen of twenty write in one way.

export const GIVEN_DOUBTS =
  '杰=傑34杰12 升=升2昇14 佑=佑24祐10 云=雲30云7 钟=鍾3鐘14 准=準1准1 后=后1後1 筑=築1筑3 丰=豐29丰2 里=里13裡1 于=于5於1 干=干1乾4 ' +
  '征=征1徵2 范=范1範2';
