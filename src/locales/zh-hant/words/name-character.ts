import { codePointText } from '../../../values/characters/code-point.ts'

/** Turns a code point into the name that a message can print; its code where no name is well known. */

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'NUL'],
  [0x07, '響鈴字元'],
  [0x08, '退格字元'],
  [0x09, '定位字元'],
  [0x0a, '換行字元'],
  [0x0b, '垂直定位字元'],
  [0x0c, '換頁字元'],
  [0x0d, '沒有換行字元的歸位字元'],
  [0x1b, '跳脫控制字元'],
  [0x7f, '刪除字元'],
  [0x85, '下一行字元'],
  [0xa0, '不分行空格'],
  [0xad, '軟連字號'],
  [0x115f, '韓文填充字元'],
  [0x1160, '韓文填充字元'],
  [0x2007, '數字空格（不分行）'],
  [0x200b, '零寬空格'],
  [0x200c, '零寬不連字'],
  [0x200d, '零寬連字'],
  [0x200e, '從左至右標記'],
  [0x200f, '從右至左標記'],
  [0x2028, '行分隔字元'],
  [0x2029, '段落分隔字元'],
  [0x202a, '從左至右嵌入'],
  [0x202b, '從右至左嵌入'],
  [0x202c, '方向格式結束字元'],
  [0x202d, '從左至右強制'],
  [0x202e, '從右至左強制'],
  [0x202f, '窄不分行空格'],
  [0x2060, '文字連接字元'],
  [0x2800, '空白盲文'],
  [0x3000, '全形空格'],
  [0x3164, '韓文填充字元'],
  [0xfeff, '位元組順序記號（BOM）'],
  [0xffa0, '韓文填充字元'],
  [0xfffd, '取代字元'],
])

/** `零寬空格（U+200B）`, `U+E0001`. */
export function nameCharacter(codePoint: number): string {
  const code = codePointText(codePoint)
  const name = NAMES.get(codePoint) ?? (codePoint < 0xa0 ? '控制字元' : undefined)
  return name === undefined ? code : `${name} ${code}`
}
