package dev.earshot.response.brand;

import dev.earshot.catalog.Revision;
import dev.earshot.platform.page.Letterhead;
import dev.earshot.platform.page.Shop;
import jakarta.enterprise.context.ApplicationScoped;

/** The frame of a respondent's page: in the survey's own looks, else in the shop's. */
@ApplicationScoped
public class Letterheads {

    private final Shop shop;

    Letterheads(Shop shop) {
        this.shop = shop;
    }

    public Letterhead of(Revision revision, String language) {
        Letterhead shops = shop.letterhead(language);
        return revision.survey()
                .brand()
                .map(brand -> shops.branded(
                        "/brand/" + revision.survey().id() + "/" + revision.shortHash() + ".css",
                        brand.logo().isPresent()))
                .orElse(shops);
    }
}
