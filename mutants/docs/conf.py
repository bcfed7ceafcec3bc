"""The site: `make docs` builds it into build/site. Nothing in it comes from another host."""

from __future__ import annotations

import syslog3

project = "syslog3"
version = release = syslog3.__version__
copyright = "the syslog3 contributors, MIT licence"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx_copybutton",
]
source_suffix = {".md": "markdown"}
exclude_patterns = ["syslog3.1"]

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80

nitpicky = True
nitpick_ignore_regex = [
    # Of other projects' pages, which a build that works offline can't ask.
    ("py:.*", r"(?!syslog3\.).*"),
]

html_theme = "furo"
html_title = f"syslog3 {version}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sphinx = False
html_copy_source = False
html_theme_options = {"navigation_with_keys": True}
copybutton_prompt_text = "$ "
copybutton_only_copy_prompt_lines = True
