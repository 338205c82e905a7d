/**
 */
package org.mekiki.model.actors;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a user of technology asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.actors.Need#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.mekiki.model.actors.Need#getTechnologies <em>Technologies</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.actors.ActorsPackage#getNeed()
 * @model annotation="https://mekiki.org/model/text label.en='Need' label.ja='\u30cb\u30fc\u30ba' doc.ja='\u6280\u8853\u306e\u5229\u7528\u8005\u304c\u6c42\u3081\u308b\u3053\u3068\u3002'"
 * @generated
 */
public interface Need extends Element
{
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has the need.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Organisation)
	 * @see org.mekiki.model.actors.ActorsPackage#getNeed_Owner()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Owner' label.ja='\u63d0\u793a\u8005' doc.ja='\u30cb\u30fc\u30ba\u3092\u3082\u3064\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getOwner();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Need#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Organisation value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies that would meet it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.actors.ActorsPackage#getNeed_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u305d\u308c\u3092\u6e80\u305f\u3057\u3046\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

} // Need
