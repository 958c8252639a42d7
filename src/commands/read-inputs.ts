import { type FileArticle, readArticles } from '../feeds/read-file.ts'
import type { Runtime } from './command.ts'

/**
 * The articles of files, or of standard input for `-`. What cannot be read is told, the rest is kept.
 * @param published RFC 3339 instant or day for articles that name none
 */
export const readInputs = async (
  paths: readonly string[],
  published: string | undefined,
  runtime: Runtime,
): Promise<{ readonly articles: readonly FileArticle[]; readonly failed: number }> => {
  const articles: FileArticle[] = []
  let failed = 0
  for (const path of paths) {
    let bytes: Uint8Array
    try {
      bytes = path === '-' ? await runtime.readInput() : await runtime.readFile(path)
    } catch (error) {
      failed++
      runtime.tell(`${path}: ${error instanceof Error ? error.message : String(error)}`)
      continue
    }
    const result = await readArticles({ name: path, bytes, published: published ?? null })
    for (const { where, detail } of result.problems) runtime.tell(`${where}: ${detail}`)
    failed += result.problems.length
    articles.push(...result.articles)
  }
  return { articles, failed }
}
