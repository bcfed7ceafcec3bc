"""The site as people see it: look.py SITE PICTURES.

Chromium shows each page at a desktop's and a phone's width, and PICTURES gets a picture of each.
Errors are a page that scrolls sideways, a link that leads nowhere within the site, and whatever a
page would load from another host. Debian: apt install chromium chromium-driver
"""

from __future__ import annotations

import base64
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selenium.webdriver import Chrome, ChromeOptions, ChromeService

WIDTHS = {"desktop": 1280, "phone": 390}

#: Nothing that reaches out to another host.
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)

#: How far a page can be scrolled sideways, and what sticks out of it.
SIDEWAYS = """
    const width = document.documentElement.clientWidth;
    const scrollable = e => e
        && (getComputedStyle(e).overflowX !== "visible" || scrollable(e.parentElement));
    const wide = [...document.querySelectorAll("article *")].filter(
        e => e.getBoundingClientRect().right > width + 1 && !scrollable(e.parentElement));
    return [document.documentElement.scrollWidth - width, wide.map(e => e.outerHTML.slice(0, 90))];
"""

#: Where a page's links lead, what it loads, and what can be linked to in it.
ADDRESSES = """
    const all = (selector, of) => [...document.querySelectorAll(selector)].map(of);
    return [all("a[href]", e => e.href),
            all("[src], link[href]", e => e.src || e.href), all("[id]", e => e.id)];
"""


def main() -> int:
    site, pictures = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    pictures.mkdir(parents=True, exist_ok=True)
    links: dict[Path, list[str]] = {}
    loads: dict[Path, list[str]] = {}
    names: dict[Path, set[str]] = {}
    errors: list[str] = []
    with tempfile.TemporaryDirectory() as profile, browser(profile) as chromium:
        for page in sorted(site.rglob("*.html")):
            for device, width in WIDTHS.items():
                look(chromium, page, width, pictures / f"{page.stem}-{device}.png")
                beyond, what = chromium.execute_script(SIDEWAYS)
                if beyond > 0:
                    errors.append(f"{page.name} on a {device}: {beyond} px too wide: {what}")
            links[page], loads[page], ids = chromium.execute_script(ADDRESSES)
            names[page] = set(ids)
    errors += wrong_addresses(links, loads, names)
    print(*errors, sep="\n", end="\n" * bool(errors))
    print(f"{len(names)} pages, {sum(map(len, links.values()))} links, {len(errors)} errors")
    return bool(errors)


def browser(profile: str) -> Chrome:
    options = ChromeOptions()
    for option in (*OPTIONS, f"--user-data-dir={profile}"):
        options.add_argument(option)
    # A driver that is named is not looked for on other hosts.
    return Chrome(options, ChromeService("/usr/bin/chromedriver"))


def look(chromium: Chrome, page: Path, width: int, picture: Path) -> None:
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    chromium.get(page.as_uri())
    shot = chromium.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
    picture.write_bytes(base64.b64decode(shot["data"]))


def wrong_addresses(
    links: dict[Path, list[str]], loads: dict[Path, list[str]], names: dict[Path, set[str]]
) -> Iterator[str]:
    """Yield what is wrong with each address that is."""
    for page, addresses in links.items():
        for address in addresses:
            scheme, _, path, _, fragment = urlsplit(address)
            target = Path(unquote(path))
            if scheme != "file":
                continue
            if not target.is_file():
                yield f"{page.name}: no such page: {address}"
            elif fragment and unquote(fragment) not in names[target]:
                yield f"{page.name}: no such place in that page: {address}"
    for page, addresses in loads.items():
        for address in addresses:
            scheme, _, path, *_ = urlsplit(address)
            if scheme not in ("file", "data"):
                yield f"{page.name} loads from another host: {address}"
            elif scheme == "file" and not Path(unquote(path)).is_file():
                yield f"{page.name}: no such file: {address}"


if __name__ == "__main__":
    sys.exit(main())
