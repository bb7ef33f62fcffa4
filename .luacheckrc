std = "lua54"
max_line_length = 120
cache = false
exclude_files = { "build", "spec/bench/peers", "spec/fuzz/escapes" } -- escapes: code that means harm
files["spec"] = { std = "lua54+busted" }
files["spec/hosts/*.lua"] = { std = "lua54+busted", globals = { "handle", "Pandoc" }, read_globals = { "apache2", "core", "Field",
  "Listener", "pandoc", "vim" } }
