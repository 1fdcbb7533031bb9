using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.StaticAssets.Infrastructure;

namespace ChatBot.Web;

/// <summary>
/// Scripts and styles under names that hold a fingerprint of their content, as the build made them: what such a name stands for never
/// changes, so browsers keep it and do not ask again.
/// </summary>
internal static class PageAssets
{
    /// <summary>Lets the pages of a group find the names. Call it after the static assets are mapped.</summary>
    public static RouteGroupBuilder WithPageAssets(this RouteGroupBuilder pages, IEndpointRouteBuilder endpoints)
    {
        // Compressed forms stand under the same names, beside them.
        var assets = StaticAssetsEndpointDataSourceHelper.ResolveStaticAssetDescriptors(endpoints, manifestPath: null)
            .Where(asset => asset.Selectors.Count == 0)
            .Select(ReadAsset);
        return pages.WithMetadata(new ResourceAssetCollection([.. assets]));
    }

    /// <summary>The import map under which scripts that import each other by their plain names get those with a fingerprint.</summary>
    public static string ImportMap(ResourceAssetCollection assets, IEnumerable<string> modules) => JsonSerializer.Serialize(
        new { imports = modules.ToDictionary(module => $"/{module}", module => $"/{assets[module]}") });

    private static ResourceAsset ReadAsset(StaticAssetDescriptor asset) =>
        new(asset.Route, [.. asset.Properties.Select(property => new ResourceAssetProperty(property.Name, property.Value))]);
}
