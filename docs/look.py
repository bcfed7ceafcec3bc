"""The site as people see it: look.py SITE PICTURES.

Chromium shows each page at a desktop's and a phone's width, and PICTURES gets a picture of each. A
page that scrolls sideways is an error. Debian: apt install chromium chromium-driver
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path

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


def main() -> int:
    site, pictures = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    pictures.mkdir(parents=True, exist_ok=True)
    wide = 0
    with tempfile.TemporaryDirectory() as profile, browser(profile) as chromium:
        for page in sorted(site.rglob("*.html")):
            for device, width in WIDTHS.items():
                look(chromium, page, width, pictures / f"{page.stem}-{device}.png")
                beyond, what = chromium.execute_script(SIDEWAYS)
                if beyond > 0:
                    print(f"{page.name} on a {device}: {beyond} px too wide", *what, sep="\n  ")
                    wide += 1
    return wide > 0


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


if __name__ == "__main__":
    sys.exit(main())
