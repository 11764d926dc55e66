import { codePointText } from '../../../values/characters/code-point.ts'

/** Turns a code point into the name that a message can print; its code where no name is well known. */

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'NUL'],
  [0x07, '响铃符'],
  [0x08, '退格符'],
  [0x09, '制表符'],
  [0x0a, '换行符'],
  [0x0b, '垂直制表符'],
  [0x0c, '换页符'],
  [0x0d, '没有换行符的回车符'],
  [0x1b, '转义控制符'],
  [0x7f, '删除符'],
  [0x85, '下一行符'],
  [0xa0, '不间断空格'],
  [0xad, '软连字符'],
  [0x115f, '韩文填充符'],
  [0x1160, '韩文填充符'],
  [0x2007, '数字空格（不间断）'],
  [0x200b, '零宽空格'],
  [0x200c, '零宽不连字'],
  [0x200d, '零宽连字'],
  [0x200e, '从左至右标记'],
  [0x200f, '从右至左标记'],
  [0x2028, '行分隔符'],
  [0x2029, '段落分隔符'],
  [0x202a, '从左至右嵌入'],
  [0x202b, '从右至左嵌入'],
  [0x202c, '方向格式结束符'],
  [0x202d, '从左至右强制'],
  [0x202e, '从右至左强制'],
  [0x202f, '窄不间断空格'],
  [0x2060, '单词连接符'],
  [0x2800, '空白盲文'],
  [0x3000, '全角空格'],
  [0x3164, '韩文填充符'],
  [0xfeff, '字节顺序标记（BOM）'],
  [0xffa0, '韩文填充符'],
  [0xfffd, '替换字符'],
])

/** `零宽空格（U+200B）`, `U+E0001`. */
export function nameCharacter(codePoint: number): string {
  const code = codePointText(codePoint)
  const name = NAMES.get(codePoint) ?? (codePoint < 0xa0 ? '控制字符' : undefined)
  return name === undefined ? code : `${name} ${code}`
}
