/**
 */
package org.mekiki.model.judgement;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One criterion such as autonomy, advantage or indispensability.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.judgement.Criterion#getScale <em>Scale</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.judgement.JudgementPackage#getCriterion()
 * @model annotation="https://mekiki.org/model/text label.en='Criterion' label.ja='\u8a55\u4fa1\u57fa\u6e96' doc.ja='\u81ea\u5f8b\u6027\u30fb\u512a\u4f4d\u6027\u30fb\u4e0d\u53ef\u6b20\u6027\u306a\u3069\u306e\u57fa\u6e96\u3002'"
 * @generated
 */
public interface Criterion extends Element
{
	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values a judgement may give, separated by semicolons, weakest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see #setScale(String)
	 * @see org.mekiki.model.judgement.JudgementPackage#getCriterion_Scale()
	 * @model annotation="https://mekiki.org/model/text label.en='Scale' label.ja='\u5c3a\u5ea6' doc.ja='\u8a55\u4fa1\u306e\u53d6\u308a\u3046\u308b\u5024\uff08\u5f31\u3044\u9806\u3001\u30bb\u30df\u30b3\u30ed\u30f3\u533a\u5207\u308a\uff09\u3002'"
	 * @generated
	 */
	String getScale();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.Criterion#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(String value);

} // Criterion
