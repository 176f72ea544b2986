package org.quorate.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** Tablets and phones, each with a session of its own. */
record Tablets(Browser browser, String address) {

    /** 1024 by 768, held sideways. */
    Tablet tablet() {
        return of(1024, 768);
    }

    /** 390 by 844, held upright. */
    Tablet phone() {
        return of(390, 844);
    }

    /** A phone whose owner has chosen dark screens. */
    Tablet phoneInTheDark() {
        return new Tablet(browser.newContext(size(390, 844).setColorScheme(ColorScheme.DARK)), address);
    }

    /** A phone in whose browser no script runs. */
    Tablet phoneWithoutScripts() {
        return new Tablet(browser.newContext(size(390, 844).setJavaScriptEnabled(false)), address);
    }

    /** A tablet in whose browser no script runs. */
    Tablet tabletWithoutScripts() {
        return new Tablet(browser.newContext(size(1024, 768).setJavaScriptEnabled(false)), address);
    }

    Tablet of(int width, int height) {
        return new Tablet(browser.newContext(size(width, height)), address);
    }

    private static Browser.NewContextOptions size(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setHasTouch(true);
    }
}
