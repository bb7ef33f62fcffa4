std = "lua54"
max_line_length = 140
cache = false
exclude_files = { "build", "spec/bench/peers" }
files["spec"] = { std = "lua54+busted" }
