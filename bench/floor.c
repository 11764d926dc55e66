/* The floor: walk a folder, open each post, read its first 4 KiB, close it. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static long posts;
static char buffer[4096];

static void walk(int folder) {
  DIR *stream = fdopendir(folder);
  if (stream == NULL) return;
  for (struct dirent *entry = readdir(stream); entry != NULL; entry = readdir(stream)) {
    if (entry->d_name[0] == '.') continue;
    if (entry->d_type == DT_DIR) {
      int inner = openat(dirfd(stream), entry->d_name, O_RDONLY | O_DIRECTORY);
      if (inner >= 0) walk(inner);
      continue;
    }
    size_t length = strlen(entry->d_name);
    if (length < 4 || strcmp(entry->d_name + length - 3, ".md") != 0) continue;
    int file = openat(dirfd(stream), entry->d_name, O_RDONLY);
    if (file < 0) continue;
    if (read(file, buffer, sizeof buffer) >= 0) posts++;
    close(file);
  }
  closedir(stream);
}

int main(int count, char **words) {
  if (count < 2) return 2;
  walk(open(words[1], O_RDONLY | O_DIRECTORY));
  printf("%ld\n", posts);
  return 0;
}
